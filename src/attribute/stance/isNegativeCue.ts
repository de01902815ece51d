import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkEnd, headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { isVoice } from '../source/isVoice.ts';
import type { Candidate } from '../statement/candidate.ts';
import { chunksOf } from './chunksOf.ts';
import { wordsOf } from './clauseOf.ts';

/**
 * The verb of the cue denies or refuses, or what it goes with does: "denied", "argued against", "refused to say"; not
 * "opposed the plan: “It fails,”" nor "denounced it as “a sham”", whose words in marks are the source's own, nor
 * "denounced Lind as a liar", nor "challenged Lind to resign".
 */
export function isNegativeCue(parsed: ParsedSentence, { cue, content }: Candidate): boolean {
  const verb = cueForm(headWord(parsed, cue.first))?.verb;
  if (cue.end - cue.first > 1 && verb?.negativeWith.has(headWord(parsed, cue.end - 1)) === true) return true;
  // "is sceptical that it floats"
  if (DOUBTING.has(headWord(parsed, cue.end - 1))) return true;
  if (verb?.negative !== true) return false;
  const [first = -1] = chunksOf(parsed, content.spans[0]);
  if (verb.hearer && parsed.chunks[first + 1]?.form === 'infinitive') return false;
  if (headWord(parsed, first + 1) === 'as' && isVoice(parsed, first)) return false;
  return !parsed.quotes.some(
    ({ start }) =>
      content.spans.some((span) => span.start <= start && start < span.end) &&
      /(?::|\bas(?: an?| the)?) *$/i.test(parsed.text.slice(chunkEnd(parsed, cue.end - 1), start)),
  );
}

const DOUBTING = new Set(['doubtful', 'sceptical', 'skeptical', 'unconvinced']);

/** "repeated her denial that", "voiced strong opposition to the sale", not "said opposition to the sale had grown". */
export function isNegativeNoun(parsed: ParsedSentence, { cue, content }: Candidate): boolean {
  if (!parsed.words.some(({ lower }) => NEGATIVE_NOUNS.has(lower))) return false;
  const isNamed = (from: number, end: number): boolean =>
    wordsOf(parsed, from, end).some((word) => NEGATIVE_NOUNS.has(word));
  const [first = -1, ...more] = chunksOf(parsed, content.spans[0]);
  if (isNamed(cue.end, first)) return true;
  return (
    content.side === 'right' && isNamed(first, first + 1) && !more.some((at) => parsed.chunks[at]?.form === 'finite')
  );
}

/** Words for a denial. */
export const NEGATIVE_NOUNS = new Set([
  'denial',
  'refusal',
  'rejection',
  'opposition',
  'objection',
  'doubt',
  'scepticism',
  'skepticism',
]);
