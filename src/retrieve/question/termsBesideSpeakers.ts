import type { QuestionAnalysis, QuestionTerm } from './questionAnalysis.ts';

/** The terms of a question but for the names of those whose words are asked for. */
export function termsBesideSpeakers({ terms, saidBy }: Pick<QuestionAnalysis, 'terms' | 'saidBy'>): QuestionTerm[] {
  const ofSpeakers = new Set(saidBy.flatMap((name) => name.terms));
  return terms.filter(({ term }) => !ofSpeakers.has(term));
}
