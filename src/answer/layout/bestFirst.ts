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
  /** Whether they were read in other articles than the story's: they must come near the best of the other parts. */
  readonly elsewhere?: boolean;
}

/** How a question asks. */
export interface Asking {
  /** Whether the newest of what comes near are wanted, and come first. */
  readonly latest?: boolean;
  /** Whether it asks several things: what answers the second may be farther from the best. */
  readonly several?: boolean;
}

/**
 * Chooses what to show of an answer that is not set out by side: the best units of each part, as far as they come near
 * its best one, and what says otherwise in nearly the same words. Whose part has nothing that answers is missing.
 */
export function bestFirst(parts: readonly PartUnits[], { latest = false, several = false }: Asking = {}): Selection {
  const { least, most, mostOfPart } = weights.keep;
  const margin = several ? weights.keep.marginOfSeveral : weights.keep.margin;
  const count = parts.length > 1 ? mostOfPart : most;
  const chosen = new Map<FoldedUnit['unit'], FoldedUnit>();
  const best = Math.max(...parts.flatMap(({ units, elsewhere }) => (elsewhere === true ? [] : (units[0]?.score ?? 0))));
  for (const { units, elsewhere } of parts) {
    const needed = Math.max((elsewhere === true ? best : (units[0]?.score ?? 0)) - margin, least);
    const near = distinct(units).filter(({ score }) => score >= needed);
    for (const one of (latest ? newestFirst(near) : near).slice(0, count)) {
      const known = chosen.get(one.unit);
      if (!known || known.score < one.score) chosen.set(one.unit, one);
    }
  }
  const isSilent = ({ asked, theirs }: PartUnits): boolean =>
    asked !== null && !theirs.some(({ score }) => score >= least);
  const shown = withCounterparts(
    [...chosen.values()].toSorted((a, b) => b.score - a.score),
    parts.flatMap(({ units }) => units).toSorted((a, b) => b.score - a.score),
  );
  return {
    units: latest ? newestFirst(shown) : shown,
    sides: [],
    missing: parts
      .filter(isSilent)
      .flatMap(({ asked, theirs }) => (asked === null ? [] : { name: asked, nearest: theirs[0] ?? null })),
  };
}

/** By the day of the article, those without one last; of one day the best first. */
function newestFirst(units: readonly FoldedUnit[]): FoldedUnit[] {
  const day = ({ unit }: FoldedUnit): string => unit.article.article.date ?? '';
  return units.toSorted((a, b) => day(b).localeCompare(day(a)));
}

/** Each unit once, as what it says most. */
function distinct(units: readonly FoldedUnit[]): FoldedUnit[] {
  return units.filter((one, n) => units.findIndex(({ unit }) => unit === one.unit) === n);
}
