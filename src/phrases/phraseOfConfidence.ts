import type { Answer } from '../domain/answer.ts';
import { type Language, languages } from './language.ts';
import { phrase } from './phrase.ts';

/**
 * How likely it is that the articles answer, to stand below an answer; null where there is none, and where nothing read
 * it. Never quite 0 or 100 %: it is a calibrated guess.
 */
export function phraseOfConfidence(
  { outcome, confidence, index }: Pick<Answer, 'outcome' | 'confidence' | 'index'>,
  language: Language,
): string | null {
  if (outcome !== 'answered' || index.reader === null) return null;
  const bounded = Math.min(Math.max(confidence, 0.01), 0.99);
  return phrase(language, 'confidence', { percent: PERCENT.get(language)?.format(bounded) ?? '' });
}

/** Made once: a page of an answer is measured again and again. */
const PERCENT = new Map(languages.map((one) => [one, new Intl.NumberFormat(one, { style: 'percent' })]));
