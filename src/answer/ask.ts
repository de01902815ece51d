import type { Answer } from '../domain/answer.ts';
import { type AskDeps, answerQuestion } from './answerQuestion.ts';
import type { AskOptions } from '../domain/askOptions.ts';

/** Binds `answerQuestion` to an index, an embedder and the seeds. */
export function createAsk(deps: AskDeps): (question: string, options?: AskOptions) => Promise<Answer> {
  return async (question, options) => (await answerQuestion(deps, question, options)).answer;
}
