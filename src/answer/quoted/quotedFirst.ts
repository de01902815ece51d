import type { FoldedUnit } from '../fold/foldAlike.ts';
import type { Selection } from '../layout/selection.ts';

/** Excerpts at most: the same words may stand in very many articles. */
const MOST = 3;

/**
 * An answer with the excerpts in which the words stand that a question quotes: they come first, whatever was read.
 *
 * @param quoted that which decides first
 * @param isOnly whether the question asks for nothing else, so that nothing else is shown
 */
export function quotedFirst(
  selection: Selection,
  quoted: readonly Pick<FoldedUnit, 'unit' | 'statement' | 'answer'>[],
  isOnly: boolean,
): Selection {
  const once = quoted.filter(({ unit }, n) => quoted.findIndex((one) => isSamePlace(one.unit, unit)) === n);
  const best = Math.max(0, ...selection.units.map(({ score }) => score));
  const first = once.slice(0, MOST).map((one) => ({ ...one, score: best + 1, window: 0, alike: [] }));
  if (isOnly) return { ...selection, units: first, sides: [] };
  const others = selection.units.filter((one) => !once.some(({ unit }) => isSamePlace(unit, one.unit)));
  return { ...selection, units: [...first, ...others] };
}

function isSamePlace(one: FoldedUnit['unit'], other: FoldedUnit['unit']): boolean {
  return one.article.article.id === other.article.article.id && one.start === other.start;
}
