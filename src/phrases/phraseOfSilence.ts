import type { MissingSide } from '../domain/answer.ts';
import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

/** Of one who was asked: that nothing of theirs answers, or, where it is so, that they say nothing at all. */
export function phraseOfSilence({ name, speaks }: Pick<MissingSide, 'name' | 'speaks'>, language: Language): string {
  return speaks
    ? phrase(language, 'nothingOfTheirs', { side: name })
    : phrase(language, 'whyNotHeard', { names: name, n: 1 });
}
