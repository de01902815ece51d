import { isNegation } from '../../text/negations.ts';
import { tokens } from '../../text/tokens.ts';
import type { RatedUnit } from '../units/rateUnits.ts';
import { pointsBack } from '../units/pointsBack.ts';
import { standsRightBehind } from './standsRightBehind.ts';

/**
 * Whether one says no more than that what stands right before it, in the other, is not so: "Rahman denied this", "The
 * council rejects the claim", "Demir said it was not". It has no words in common with what it denies.
 */
export function answersBack(one: RatedUnit, other: RatedUnit): boolean {
  const { unit, statement } = one;
  if (statement === null || !standsRightBehind(one, other)) return false;
  const said = statement.content.map(({ start, end }) => unit.article.article.text.slice(start, end));
  if (statement.stance === 'denied' && said.every(pointsBack)) return true;
  return other.statement !== null && LEANS.test(said[0] ?? '') && hasNegation(said[0] ?? '');
}

/** What a pronoun stands for is the matter of the other. */
const LEANS = /^["“„«‘']?(?:that )?(?:it|this|that|these|those)\b/iu;

function hasNegation(words: string): boolean {
  return tokens(words).some(({ start, end }) => isNegation(words.slice(start, end).toLowerCase()));
}
