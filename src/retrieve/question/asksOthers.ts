import type { QuestionAnalysis } from './questionAnalysis.ts';
import { QUESTION_WORDS } from './asked/words/questionWords.ts';
import { splitQuestion } from './splitQuestion.ts';

/**
 * Whether a question asks beside those whose words it wants something that others may answer: "What do Voss and Quill
 * say about the mine, and how deep is it?"
 */
export function asksOthers({ question, saidBy }: Pick<QuestionAnalysis, 'question' | 'saidBy'>): boolean {
  return splitQuestion(question).some(
    (half) => ASKS.test(half) && !THEY.test(half) && !saidBy.some(({ text }) => half.includes(text)),
  );
}

const ASKS = new RegExp(`^${QUESTION_WORDS}\\b`, 'iu');
const THEY = /\b(?:they|them|theirs?|each|both|he|him|his|she|hers?)\b/iu;
