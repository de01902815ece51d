import { QUESTION_BORDER } from './questionBorder.ts';

/**
 * Whether a question asks more than one thing, also where one of them says too little to be a question by itself: "Who
 * is against it and why?", "When was the vote to be, and when was it?".
 */
export function asksSeveral(question: string): boolean {
  return question.split(QUESTION_BORDER).length > 1;
}
