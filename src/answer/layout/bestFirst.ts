import weights from '../../reader/weights.json' with { type: 'json' };
import type { FoldedUnit } from '../fold/foldAlike.ts';
import { withCounterparts } from '../fold/withCounterparts.ts';
import type { Selection } from './selection.ts';

/** The units of one part of a question, best first. */
export interface PartUnits {
  /** Who is asked, or null. */
  readonly asked: string | null;
  readonly units: readonly FoldedUnit[];
  /** Those of them in which who is asked speaks; all, where nobody is. */
  readonly theirs: readonly FoldedUnit[];
}

/**
 * Chooses what to show of an answer that is not set out by side: the best units of each part, as far as they come near
 * its best one, and what says otherwise in nearly the same words. Whose part has nothing that answers is missing.
 */
export function bestFirst(parts: readonly PartUnits[]): Selection {
  const { margin, least, most, mostOfPart } = weights.keep;
  const count = parts.length > 1 ? mostOfPart : most;
  const chosen = new Map<FoldedUnit['unit'], FoldedUnit>();
  for (const { units } of parts) {
    const needed = Math.max((units[0]?.score ?? 0) - margin, least);
    for (const one of distinct(units)
      .filter(({ score }) => score >= needed)
      .slice(0, count)) {
      const known = chosen.get(one.unit);
      if (!known || known.score < one.score) chosen.set(one.unit, one);
    }
  }
  const isSilent = ({ asked, theirs }: PartUnits): boolean =>
    asked !== null && !theirs.some(({ score }) => score >= least);
  return {
    units: withCounterparts(
      [...chosen.values()].toSorted((a, b) => b.score - a.score),
      parts.flatMap(({ units }) => units).toSorted((a, b) => b.score - a.score),
    ),
    sides: [],
    missing: parts.filter(isSilent).flatMap(({ asked }) => asked ?? []),
  };
}

/** Each unit once, as what it says most. */
function distinct(units: readonly FoldedUnit[]): FoldedUnit[] {
  return units.filter((one, n) => units.findIndex(({ unit }) => unit === one.unit) === n);
}
