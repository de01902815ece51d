import weights from '../../reader/weights.json' with { type: 'json' };
import type { FoldedUnit } from '../fold/foldAlike.ts';
import { withCounterparts } from '../fold/withCounterparts.ts';
import type { Selection } from './selection.ts';

/** Who is asked, and what of theirs was read, best first. */
export interface PartyUnits {
  readonly name: string;
  readonly units: readonly FoldedUnit[];
}

/**
 * Sets units out by those who are asked, and by nobody else: of each the best few, as far as they come near the best
 * of all, and what is said otherwise in nearly the same words. Of whom nothing does is missing. What the article itself
 * tells of them is shown beside them where it answers better than any of their words ("A and B clash over the plan").
 *
 * @param told what is in the words of nobody known, best first
 */
export function byParty(parties: readonly PartyUnits[], told: readonly FoldedUnit[] = []): Selection {
  const { margin, least, ofParty } = weights.sides;
  const best = Math.max(...parties.flatMap(({ units }) => units[0]?.score ?? []));
  const needed = Math.max(best - margin, least);
  const sides = parties
    .map(({ name, units }) => ({ name, units, fitting: units.filter(({ score }) => score >= needed) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const chosen = sides.flatMap(({ fitting }) => fitting.slice(0, ofParty));
  const all = parties.flatMap(({ units }) => units).toSorted((a, b) => b.score - a.score);
  const shown = withCounterparts(
    all.filter((one, n) => chosen.includes(one) && isFirst(one, n, all)),
    all,
  );
  const heard = sides.flatMap(({ name, fitting }) => {
    const units = shown.filter((one) => parties.some((party) => party.name === name && party.units.some(isSame(one))));
    return units.length === 0 ? [] : [{ name, found: Math.max(fitting.length, units.length), units }];
  });
  const missing = sides
    .filter(({ name }) => !heard.some((one) => one.name === name))
    .map(({ name, units }) => ({ name, nearest: units[0] ?? null }));
  const above = heard.length === 0 ? [] : told.slice(0, 1).filter(({ score }) => score >= best);
  return { units: [...above, ...shown], sides: heard, missing };
}

/** What two said together is there for each, and shown once. */
function isFirst(one: FoldedUnit, n: number, all: readonly FoldedUnit[]): boolean {
  return all.findIndex(isSame(one)) === n;
}

function isSame({ unit, statement }: FoldedUnit): (other: FoldedUnit) => boolean {
  return (other) => other.unit === unit && other.statement === statement;
}
