import type { RatedUnit } from '../units/rateUnits.ts';
import { isSameVoice } from './isSameVoice.ts';

/** Sentences between the two at most: "…, the union said. It gave no proof. Rahman denied this." */
const BETWEEN = 1;

/** Whether one is what another voice says right behind the other in an article. Who is unclear may be the same. */
export function standsRightBehind({ unit, statement }: RatedUnit, other: RatedUnit): boolean {
  const between = unit.sentences[0] - other.unit.sentences[1];
  return (
    statement !== null &&
    statement.speaker !== null &&
    unit.article === other.unit.article &&
    between >= 0 &&
    between <= BETWEEN &&
    !(other.statement !== null && isSameVoice(statement, other.statement))
  );
}
