import type { Answer } from '../domain/answer.ts';
import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

/** How many articles an answer of a period could come from, and how many have no date; nothing for one of all. */
export function phraseOfPeriod({ ofPeriod }: Pick<Answer, 'ofPeriod'>, language: Language): string[] {
  if (ofPeriod === undefined) return [];
  const { articles, undated } = ofPeriod;
  return [
    phrase(language, 'ofPeriod', { n: articles }),
    ...(undated === 0 ? [] : [phrase(language, 'undatedLeftOut', { n: undated })]),
  ];
}
