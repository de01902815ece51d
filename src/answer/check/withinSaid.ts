import type { QuoteWord } from '../../indexing/quoteWords.ts';
import type { Alignment } from './alignWords.ts';
import type { Place } from './quoteVerdict.ts';

/**
 * Which words of the text a changed quote is compared with: none at an edge that it does not share, beyond what is said
 * there or the sentence: “…, and we don’t expire” is not “we don’t,” Lind said.
 */
export function withinSaid(
  { found, statement }: Place,
  { start, end, kept }: Alignment,
  theirs: readonly QuoteWord[],
): readonly [from: number, to: number] {
  const [first, last] = [theirs[kept.start]?.start ?? 0, theirs[kept.end - 1]?.end ?? 0];
  const around = (statement?.content ?? found.sentences).filter((span) => span.start < last && first < span.end);
  const isOutside = (at: number): boolean => {
    const word = theirs[at];
    return (
      word !== undefined &&
      around.length > 0 &&
      !around.some((span) => span.start <= word.start && word.end <= span.end)
    );
  };
  let [from, to] = [start, end];
  while (from < kept.start && isOutside(from)) from++;
  while (to > kept.end && isOutside(to - 1)) to--;
  return [from, to];
}
