import type { MissingSide } from '../domain/answer.ts';
import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

/**
 * Of one who was asked: that nothing of theirs answers, or, where it is so, that they say nothing at all; of words that
 * a question quotes: that nobody says them.
 */
export function phraseOfSilence({ name, speaks, isQuote }: Omit<MissingSide, 'note'>, language: Language): string {
  if (isQuote === true) return phrase(language, 'whyUnsaid', { quotes: name });
  return speaks
    ? phrase(language, 'nothingOfTheirs', { side: name })
    : phrase(language, 'whyNotHeard', { names: name, n: 1 });
}
