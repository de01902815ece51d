import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';
import type { RatedUnit } from '../units/rateUnits.ts';
import { gistOf } from './gistOf.ts';
import { isSameVoice } from './isSameVoice.ts';

/** A unit with the places where the same is said by the same. */
export interface FoldedUnit extends RatedUnit {
  readonly alike: readonly ExcerptCandidate[];
}

/**
 * Folds units of different articles that say the same into the best one, in order. "Also in" promises that the other
 * article has it too, so that nothing may differ but small words, the order of source and content, and how a number is
 * spelt; what differs in anything else stays a unit of its own.
 */
export function foldAlike(rated: readonly RatedUnit[]): FoldedUnit[] {
  const rows = new Map<string, { one: RatedUnit; alike: ExcerptCandidate[] }[]>();
  const folded: { one: RatedUnit; alike: ExcerptCandidate[] }[] = [];
  for (const one of rated) {
    const key = JSON.stringify(rowKeys(one));
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    const same = row.find((other) => isSameVoice(other.one.statement, one.statement));
    if (same) {
      if (same.one.unit.article !== one.unit.article) same.alike.push(one.unit);
      continue;
    }
    const fresh = { one, alike: [] };
    row.push(fresh);
    folded.push(fresh);
  }
  return folded.map(({ one, alike }) => ({ ...one, alike }));
}

/** All that two units must have in common to be one row, beside who speaks. */
function rowKeys(one: RatedUnit): readonly unknown[] {
  const { words, turns } = gistOf(one);
  return [one.statement?.speaker?.side ?? null, one.statement?.stance ?? null, words, turns];
}
