import { isStopWord } from '../../text/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';

/** Content words below which a clause says too little to search for alone. */
const FEWEST = 4;

/**
 * Splits a question into clauses that can be searched for on their own: at punctuation and before "and", "while",
 * "which" and the like. A short piece ("according to The Times") stays with what stands before it. A short question is
 * one clause.
 */
export function splitClauses(question: string): string[] {
  const clauses: string[] = [];
  for (const piece of question.split(BORDER)) {
    const last = clauses.at(-1);
    if (last !== undefined && (contentWords(piece) < FEWEST || contentWords(last) < FEWEST))
      clauses[clauses.length - 1] = `${last} ${piece}`;
    else clauses.push(piece);
  }
  return clauses;
}

const BORDER = /(?<=[,;:?])\s+|\s+(?=(?:and|while|whereas|but|which|who|that|compared|versus)\s)/u;

function contentWords(text: string): number {
  return tokenize(text).filter((term) => !isStopWord(term)).length;
}
