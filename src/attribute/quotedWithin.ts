import type { Span } from '../domain/span.ts';
import { findQuotes, type Quote } from '../text/findQuotes.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { draftsOf } from './draftsOf.ts';
import { parseSentence, type ParsedSentence } from './parse/parseSentence.ts';
import type { Candidate } from './statement/candidate.ts';
import { candidatesIn } from './statement/candidatesIn.ts';
import type { Draft } from './statement/draft.ts';

/**
 * Whom somebody quotes in their own words: of “I asked, and Voss said, ‘Never’,” Lind said, what Voss said. Only who is
 * named or described there speaks: "I" is the same voice, and "he" may be anybody.
 *
 * @param quotes of the article, in order
 */
export function quotedWithin(text: string, quotes: readonly Quote[], draft: Draft): Draft[] {
  return wordsOf(draft, quotes).flatMap((words) => {
    const inner = findQuotes(text, [words]);
    if (inner.length === 0) return [];
    return splitSentences(text, words).flatMap((sentence) => {
      const touching = inner.filter((quote) => quote.start < sentence.end && sentence.start < quote.end);
      if (touching.length === 0) return [];
      const parsed = parseSentence(text, sentence, touching);
      const found = candidatesIn(parsed, { before: null, after: null }).filter((one) => isQuotedBy(parsed, one));
      return draftsOf(parsed, draft.sentence, draft.block, found, true);
    });
  });
}

/** A turn is in its speaker's words altogether, any other statement where it has marks. */
function wordsOf({ label, content }: Draft, quotes: readonly Quote[]): readonly Span[] {
  if (label !== undefined) return content;
  return content.flatMap((span) =>
    quotes.flatMap(({ start, end, inner }) => (span.start <= start && end <= span.end ? [inner] : [])),
  );
}

function isQuotedBy({ chunks, words, quotes }: ParsedSentence, { cue, source, content }: Candidate): boolean {
  if (source === null || words[chunks[source.head]?.head ?? -1]?.tag === 'PRON') return false;
  return chunks[cue.first]?.form === 'finite' && quotes.some(({ start }) => start === content.spans[0]?.start);
}
