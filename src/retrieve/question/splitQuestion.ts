import { QUESTION_BORDER } from './questionBorder.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';

/** Content words below which a half asks nothing by itself. */
const FEWEST = 2;

/**
 * The questions that a compound question is made of: "Why did they leave, and what does the mayor want?" asks two
 * things. A half begins with a word that asks, after "and", "but", "or" or a mark; one that says too little stays with
 * what stands before it. A simple question is its own only half.
 */
export function splitQuestion(question: string): string[] {
  const halves: string[] = [];
  for (const piece of question.split(QUESTION_BORDER)) {
    const last = halves.at(-1);
    if (last !== undefined && (contentWords(piece) < FEWEST || contentWords(last) < FEWEST))
      halves[halves.length - 1] = `${last} ${piece}`;
    else halves.push(piece);
  }
  return halves.map((half) => half.trim().replace(/[,;]$/u, ''));
}

function contentWords(text: string): number {
  return tokenize(text).filter((term) => !isStopWord(term)).length;
}
