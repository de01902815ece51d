import { wordSet } from '../../text/wordSet.ts';
import { tokens } from '../../text/tokens.ts';
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
  const words = statement.content.flatMap(({ start, end }) =>
    tokens(text.slice(start, end)).map((token) => text.slice(start + token.start, start + token.end).toLowerCase()),
  );
  return words.every((word) => POINTS_BACK.has(word));
}

/** Words that say of something only that it was said, or that it is bad. */
const POINTS_BACK = wordSet(`
  this that it these those them all of any the both such either having done so
  claim claims allegation allegations accusation accusations charge charges suggestion suggestions report reports
  account version criticism criticisms assertion assertions statement statements
  wrongdoing knowledge involvement responsibility
`);
