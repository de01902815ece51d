import type { SearchIndex } from '../../domain/ports.ts';
import { isStopWord } from '../../text/stopWords.ts';

/** Whether passages and titles, by their numbers, hold the words of a name beside each other. */
export interface Togetherness {
  inPassage(passage: number): boolean;
  inTitle(article: number): boolean;
  anywhere(): boolean;
}

/**
 * Looks for the words of a name beside each other, in any order, with at most one other word among them ("Warren E.
 * Buffett", "ministry of health"); of a name of three words or more, one may be missing. Stop words do not count.
 *
 * @param terms as `tokenize` gives them
 */
export function standTogether(
  { terms: sequences, articles, passages }: SearchIndex,
  terms: readonly string[],
): Togetherness {
  const content = [...new Set(terms)].filter((term) => !isStopWord(term));
  const numbers = content.map((term) => sequences.numberOf(term)).filter((number) => number >= 0);
  const needed = content.length > 2 ? content.length - 1 : content.length;
  const holds = (sequence: Uint32Array): boolean =>
    numbers.length >= needed && isWithin(sequence, numbers, needed, content.length + 1);
  const inPassage = (passage: number): boolean => holds(sequences.ofPassage(passage));
  const inTitle = (article: number): boolean => holds(sequences.ofTitle(article));
  return {
    inPassage,
    inTitle,
    anywhere: () =>
      passages.some((_, passage) => inPassage(passage)) || articles.some((_, article) => inTitle(article)),
  };
}

/** Whether some `width` neighbours hold `needed` of the numbers. */
function isWithin(sequence: Uint32Array, numbers: readonly number[], needed: number, width: number): boolean {
  if (needed === 0) return true;
  for (let at = 0; at < sequence.length; at += 1) {
    if (!numbers.includes(sequence[at] ?? -1)) continue;
    const near = sequence.subarray(at, at + width);
    if (numbers.reduce((held, number) => (near.includes(number) ? held + 1 : held), 0) >= needed) return true;
  }
  return false;
}
