import { pointsBack } from '../units/pointsBack.ts';
import type { RatedUnit } from '../units/rateUnits.ts';
import { isSameVoice } from './isSameVoice.ts';

/** Sentences between the two at most: "…, the union said. It gave no proof. Rahman denied this." */
const BETWEEN = 1;

/**
 * Whether one says no more than that what stands right before it, in the other, is not so: "Rahman denied this", "The
 * council rejects the claim". It has no words in common with what it denies.
 */
export function answersBack({ unit, statement }: RatedUnit, other: RatedUnit): boolean {
  // Who is unclear may be the one who said it.
  if (statement?.stance !== 'denied' || statement.speaker === null || unit.article !== other.unit.article) return false;
  const between = unit.sentences[0] - other.unit.sentences[1];
  if (between < 0 || between > BETWEEN) return false;
  if (other.statement !== null && isSameVoice(statement, other.statement)) return false;
  const { text } = unit.article.article;
  return statement.content.every(({ start, end }) => pointsBack(text.slice(start, end)));
}
