import type { QuestionAnalysis } from './questionAnalysis.ts';

/** A question without the names in it: what it asks about them. The whole question where nothing else is in it. */
export function withoutNames({ question, names }: Pick<QuestionAnalysis, 'question' | 'names'>): string {
  const rest = names
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, question);
  return /\p{L}/u.test(rest) ? rest : question;
}
