import weights from '../../reader/weights.json' with { type: 'json' };
import type { FoldedUnit } from '../fold/foldAlike.ts';
import { withCounterparts } from '../fold/withCounterparts.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Selection } from './selection.ts';

/** Who is asked, and what of theirs was read, best first. */
export interface PartyUnits {
  readonly name: string;
  /** What they are called, as terms. */
  readonly terms: readonly string[];
  readonly units: readonly FoldedUnit[];
}

/**
 * Sets units out by those who are asked, and by nobody else: of each the best few, as far as they come near the best of
 * all and nearer their own best, and what is said otherwise in nearly the same words. Of whom nothing does is missing.
 * What the article itself tells is shown beside them where it answers better than any of their words ("A and B clash
 * over the plan"), and, as near as words of theirs would have to come, where it names one who is missing ("B puts it at
 * twelve").
 *
 * @param told what is in the words of nobody known, best first
 */
export function byParty(parties: readonly PartyUnits[], told: readonly FoldedUnit[] = []): Selection {
  const { margin, least, ofParty, marginOfParty } = weights.sides;
  const best = Math.max(...parties.flatMap(({ units }) => units[0]?.score ?? []));
  const needed = Math.max(best - margin, least);
  const sides = parties
    .map(({ name, terms, units }) => ({
      name,
      terms,
      units,
      fitting: units.filter(({ score }) => score >= Math.max(needed, (units[0]?.score ?? 0) - marginOfParty)),
    }))
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
  const silent = sides.filter(({ name }) => !heard.some((one) => one.name === name));
  const isNew = ({ unit }: FoldedUnit): boolean => shown.every((one) => one.unit !== unit);
  const near = heard.length === 0 ? [] : told.filter((one) => one.score >= needed && isNew(one));
  const above = [
    ...near.slice(0, 1).filter(({ score }) => score >= best),
    ...silent.flatMap(({ terms }) => near.find((one) => isNamed(terms, one)) ?? []),
  ];
  return {
    units: [...new Set([...above, ...shown])].toSorted((a, b) => b.score - a.score),
    sides: heard,
    missing: silent.map(({ name, units }) => ({ name, nearest: units[0] ?? null })),
  };
}

function isNamed(terms: readonly string[], { unit }: FoldedUnit): boolean {
  const words = new Set(tokenize(unit.article.article.text.slice(unit.start, unit.end)));
  return terms.length > 0 && terms.every((term) => words.has(term));
}

/** What two said together is there for each, and shown once. */
function isFirst(one: FoldedUnit, n: number, all: readonly FoldedUnit[]): boolean {
  return all.findIndex(isSame(one)) === n;
}

function isSame({ unit, statement }: FoldedUnit): (other: FoldedUnit) => boolean {
  return (other) => other.unit === unit && other.statement === statement;
}
