import { explain } from '../retrieve/explain.ts';
import { type AskDeps, answerQuestion } from './answerQuestion.ts';
import type { AskOptions } from '../domain/askOptions.ts';

/** Like `createAsk`, but tells how the ranking came about, as text for a terminal. */
export function createExplain(deps: AskDeps): (question: string, options?: AskOptions) => Promise<string> {
  return async (question, options) => {
    const { index, trace } = await answerQuestion(deps, question, options);
    return explain(index, trace);
  };
}
