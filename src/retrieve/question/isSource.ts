import { QUESTION_WORDS } from './asked/words/questionWords.ts';
import type { QuestionName } from './asked/questionName.ts';
import { SOURCE_BEFORE } from './asked/words/sourceBefore.ts';

/**
 * Whether somebody is the source of what is asked: "How many fled, according to Crane?". Their words alone answer it.
 * Not where more than them is named: "according to Crane's lawyer", "according to Crane and Finn".
 */
export function isSource(question: string, { start, end }: Pick<QuestionName, 'start' | 'end'>): boolean {
  return SOURCE_BEFORE.test(question.slice(0, start)) && !GOES_ON.test(question.slice(end));
}

const GOES_ON = new RegExp(String.raw`^(?:['’]|\s+(?!${QUESTION_WORDS}\b)\p{L}|,?\s+(?:and|or)\s)`, 'iu');
