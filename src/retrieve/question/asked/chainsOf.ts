import { joins } from './words/joins.ts';
import type { QuestionName } from './questionName.ts';

/** Names that are joined, in the order of the question: "A, B and C". One that is joined to none is its own chain. */
export function chainsOf(question: string, names: readonly QuestionName[]): QuestionName[][] {
  const chains: QuestionName[][] = [];
  for (const name of names) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && joins(question.slice(last.end, name.start))) chain.push(name);
    else chains.push([name]);
  }
  return chains;
}
