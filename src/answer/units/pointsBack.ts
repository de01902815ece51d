import { wordSet } from '../../text/wordSet.ts';
import { tokens } from '../../text/tokens.ts';

/** Whether words say of something only that it was said, or that it is bad: "this", "the claim", "any wrongdoing". */
export function pointsBack(words: string): boolean {
  return tokens(words).every(({ start, end }) => POINTERS.has(words.slice(start, end).toLowerCase()));
}

const POINTERS = wordSet(`
  this that it these those them all of any the both such either having done so
  claim claims allegation allegations accusation accusations charge charges suggestion suggestions report reports
  account version criticism criticisms assertion assertions statement statements
  wrongdoing knowledge involvement responsibility
`);
