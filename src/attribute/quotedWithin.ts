import type { Span } from '../domain/span.ts';
import { findQuotes, type Quote } from '../text/findQuotes.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { draftsOf } from './draftsOf.ts';
import { cueForm } from './lexicon/reportingVerbs.ts';
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
    const inner = OPENING.test(text.slice(words.start, words.end)) ? findQuotes(text, [words]) : [];
    if (!inner.some(({ start, end }) => SPEECH.test(text.slice(start, end)))) return [];
    return splitSentences(text, words).flatMap((sentence) => {
      const touching = inner.filter((quote) => quote.start < sentence.end && sentence.start < quote.end);
      const isSpeech = touching.some(({ start, end }) => SPEECH.test(text.slice(start, end)));
      if (!isSpeech || !saysSomething(text.slice(sentence.start, sentence.end))) return [];
      const parsed = parseSentence(text, sentence, touching);
      const found = candidatesIn(parsed, { before: null, after: null }).filter((one) => isQuotedBy(parsed, one));
      return draftsOf(parsed, draft.sentence, draft.block, found, true);
    });
  });
}

/** A mark that may open a quote: at the start of a word. */
const OPENING = /(?:^|[\s([—–-])["“„«‹‘'`]\S/u;

/** Three words or more: fewer are a term. */
const SPEECH = /\S\s+\S+\s+\S/u;

/** Any word can have somebody say something: without one a parse, which takes time, would find nobody. */
function saysSomething(sentence: string): boolean {
  return (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => cueForm(word)?.verb.clause === true);
}

/** A turn is in its speaker's words altogether, any other statement where it has marks. */
function wordsOf({ label, content }: Draft, quotes: readonly Quote[]): readonly Span[] {
  if (label !== undefined) return content;
  return content.flatMap((span) => {
    const found: Span[] = [];
    for (let at = firstFrom(quotes, span.start); at < quotes.length; at++) {
      const quote = quotes[at];
      if (quote === undefined || quote.end > span.end) break;
      found.push(quote.inner);
    }
    return found;
  });
}

function isQuotedBy({ chunks, words, quotes }: ParsedSentence, { cue, source, content }: Candidate): boolean {
  if (source === null || words[chunks[source.head]?.head ?? -1]?.tag === 'PRON') return false;
  return chunks[cue.first]?.form === 'finite' && quotes.some(({ start }) => start === content.spans[0]?.start);
}

/** Number of the first quote that begins at an offset or later. */
function firstFrom(quotes: readonly Quote[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
