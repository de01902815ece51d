import type { Span } from '../domain/span.ts';
import { findQuotes, type Quote } from '../text/findQuotes.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { wordSet } from '../text/wordSet.ts';
import { draftsOf } from './draftsOf.ts';
import { cueForm } from './lexicon/reportingVerbs.ts';
import { headWord } from './parse/chunkAt.ts';
import { isVoice } from './source/isVoice.ts';
import { parseSentence, type ParsedSentence } from './parse/parseSentence.ts';
import { reportsAnother } from './statement/reportsAnother.ts';
import type { Candidate } from './statement/candidate.ts';
import { stanceOf } from './stance/stanceOf.ts';
import { candidatesIn } from './statement/candidatesIn.ts';
import type { Draft } from './statement/draft.ts';

/**
 * Whom somebody quotes in their own words: of “I asked, and Voss said, ‘Never’,” Lind said, what Voss said. Only who is
 * named or described there speaks: "I" is the same voice, and "he" may be anybody.
 *
 * @param quotes of the article, in order
 */
export function quotedWithin(text: string, quotes: readonly Quote[], draft: Draft): Draft[] {
  return wordsOf(draft, quotes).flatMap((all) => {
    // “The board says it failed,” Lind said: the comma is no word of the board.
    const words = { ...all, end: all.end - (text[all.end - 1] === ',' ? 1 : 0) };
    const inner = OPENING.test(text.slice(words.start, words.end)) ? findQuotes(text, [words]) : [];
    return splitSentences(text, words).flatMap((sentence) => {
      const touching = inner.filter((quote) => quote.start < sentence.end && sentence.start < quote.end);
      if (!saysSomething(text.slice(sentence.start, sentence.end), touching.length > 0)) return [];
      const parsed = parseSentence(text, sentence, touching);
      const found = candidatesIn(parsed, { before: null, after: null }).flatMap((one) => outermost(parsed, one));
      return draftsOf(parsed, draft.sentence, draft.block, found, true);
    });
  });
}

/** A mark that may open a quote: at the start of a word. */
const OPENING = /(?:^|[\s([—–-])["“„«‹‘'`]\S/u;

/**
 * Before marks any word can have somebody say something, else only some: without one a parse, which takes time, would
 * find nobody.
 */
function saysSomething(sentence: string, isMarked: boolean): boolean {
  return (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => {
    const verb = cueForm(word)?.verb;
    if (word === 'according') return true;
    return verb !== undefined && ((isMarked && verb.clause) || TELLING.has(verb.lemma));
  });
}

/** Of "I know that the board said" what the board said. */
function outermost(parsed: ParsedSentence, one: Candidate): readonly Candidate[] {
  if (isQuotedBy(parsed, one) || isTold(parsed, one) || isOfVoice(parsed, one)) return [one];
  return (one.nested ?? []).flatMap((inner) => outermost(parsed, inner));
}

/**
 * "The court said that it must": a clause that somebody else is said to say, in the words of who is quoted. What others
 * know, show or may say is the speaker's own.
 */
function isTold(parsed: ParsedSentence, one: Candidate): boolean {
  const lemma = cueForm(headWord(parsed, one.cue.first))?.verb.lemma;
  const whole = { spans: [{ start: parsed.start, end: parsed.end }], side: 'right' } as const;
  return (
    TELLING.has(lemma ?? '') &&
    !isSupposed(parsed, one) &&
    reportsAnother(parsed, { ...one, source: null, content: whole }, one) &&
    stanceOf(parsed, one) !== 'conditional'
  );
}

/** "According to the board, it must": not "according to plan". */
function isOfVoice(parsed: ParsedSentence, { cue, source }: Candidate): boolean {
  return headWord(parsed, cue.first) === 'according' && source !== null && isVoice(parsed, source.head);
}

/** "If the board says so", "when critics say so": whoever does; "when Lind says so" tells of Lind. */
function isSupposed(parsed: ParsedSentence, { source }: Candidate): boolean {
  const before = headWord(parsed, (source?.first ?? 0) - 1);
  const isNamed = parsed.words[parsed.chunks[source?.head ?? -1]?.head ?? -1]?.tag === 'PROPN';
  return /^(?:if|unless|until|once)$/.test(before) || (before === 'when' && !isNamed);
}

const TELLING = wordSet(`
  say tell write claim assert allege argue contend insist announce answer warn promise pledge deny admit concede
  acknowledge suggest complain point call urge
  accuse affirm ask conclude declare endorse reaffirm reject rule vow
`);

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
