import { isNegation } from '../../text/negations.ts';
import { tokens } from '../../text/tokens.ts';
import type { RatedUnit } from '../units/rateUnits.ts';
import { isSameVoice } from './isSameVoice.ts';

/** Sentences between the two at most. */
const BETWEEN = 1;

/**
 * Whether another voice says right behind what one says that it is not so: "Reis said the dam was safe. Demir said it
 * was not." A pronoun stands for the matter, so that no words are in common.
 */
export function takesUp({ unit, statement }: RatedUnit, other: RatedUnit): boolean {
  if (statement === null || other.statement === null || unit.article !== other.unit.article) return false;
  const between = unit.sentences[0] - other.unit.sentences[1];
  if (between < 0 || between > BETWEEN || statement.speaker === null) return false;
  const [first] = statement.content;
  const words = unit.article.article.text.slice(first?.start ?? 0, first?.end);
  const isNot = tokens(words).some(({ start, end }) => isNegation(words.slice(start, end).toLowerCase()));
  return isNot && LEANS.test(words) && !isSameVoice(statement, other.statement);
}

const LEANS = /^["“„«‘']?(?:that )?(?:it|this|that|these|those)\b/iu;
