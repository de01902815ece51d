import type { QuestionAnalysis } from './questionAnalysis.ts';
import { splitClauses } from './splitClauses.ts';

/** Whether only words of `saidBy` answer. In a question of several clauses, what somebody said is but one of the things asked for. */
export function asksForWords({ question, saidBy }: Pick<QuestionAnalysis, 'question' | 'saidBy'>): boolean {
  return saidBy.length > 0 && splitClauses(question).length === 1;
}
