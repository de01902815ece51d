import type { SearchIndex } from '../domain/ports.ts';
import { tokenize } from '../text/tokens.ts';
import { keepByUnit } from './keepByUnit.ts';
import { textOfUnit } from './textOfUnit.ts';
import type { Unit } from './unit.ts';

/** About a kilobyte each. */
const kept = keepByUnit<ReadonlySet<string>>(4096);

/** The terms of a unit, stop words included. */
export function wordsOfUnit(index: SearchIndex, unit: Unit): ReadonlySet<string> {
  return kept.get(unit) ?? kept.set(unit, new Set(tokenize(textOfUnit(index, unit))));
}
