import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { wordsOf } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';

/**
 * "Voss knows that it leaks", "they realised it was lost", "learned the ship had sunk": whoever writes holds it to be
 * so, and tells who is aware of it. Of "believes" nobody but Voss need hold it; "has learned" is how news reports.
 */
export function isKnown(parsed: ParsedSentence, { kind, verb, first, passive }: Cue, { spans }: Content): boolean {
  if (kind !== 'verb' || passive || !AWARE.has(verb.lemma)) return false;
  const isNews = wordsOf(parsed, first).some((word) => PERFECT.has(word));
  return (
    !isNews && !parsed.quotes.some((quote) => spans.some(({ start, end }) => start < quote.end && quote.start < end))
  );
}

const AWARE = wordSet('know learn realise realize forget');
const PERFECT = wordSet('has have having');
