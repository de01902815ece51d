import type { Stance } from '../domain/statement.ts';
import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

/**
 * What a label says of a statement that is not plainly said ("denied, rejected or not said", "according to Y"); null
 * for one that is, and for what was kept before stances were.
 *
 * @param via who reports it, as it may be shown
 */
export function phraseOfStance(
  stance: Stance | null | undefined,
  via: string | undefined,
  language: Language,
): string | null {
  switch (stance) {
    case 'denied':
      return phrase(language, 'stanceDenied');
    case 'conditional':
      return phrase(language, 'stanceConditional');
    case 'asked':
      return phrase(language, 'stanceAsked');
    case 'reported':
      return via === undefined ? phrase(language, 'stanceReported') : phrase(language, 'stanceReportedBy', { via });
    default:
      return null;
  }
}
