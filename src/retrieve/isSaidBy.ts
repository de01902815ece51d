import type { Statement } from '../domain/statement.ts';
import type { QuestionName } from './questionAnalysis.ts';
import { tokenize } from '../text/tokens.ts';

/** Whether a statement is by whom the question names: the speaker, someone of the side, or a speaker of that name. */
export function isSaidBy({ speaker }: Statement, name: QuestionName): boolean {
  if (!speaker) return false;
  if (name.kind === 'side') return speaker.side !== null && name.sides.includes(speaker.side);
  if (name.refersTo.includes(speaker.name)) return true;
  const words = new Set(tokenize(`${speaker.name} ${speaker.role ?? ''}`));
  return name.terms.length > 0 && name.terms.every((term) => words.has(term));
}
