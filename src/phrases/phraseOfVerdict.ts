import type { Stance } from '../domain/statement.ts';
import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

/** Who is named, as it may be shown; absent where the text names nobody, or nobody was claimed. */
interface Named {
  readonly claimed?: string | undefined;
  readonly speaker?: string | undefined;
  readonly via?: string | undefined;
}

/** In a sentence, whose words a quote is and how they hold; null where nothing was claimed and nothing is amiss. */
export function phraseOfVerdict(
  kind: 'notAsked' | 'asClaimed' | 'unclear' | 'other' | Exclude<Stance, 'said'>,
  { claimed, speaker, via }: Named,
  language: Language,
): string | null {
  if (kind === 'notAsked') return null;
  const somebody = phrase(language, 'somebody');
  return phrase(language, KEYS[kind], {
    claimed: claimed ?? somebody,
    speaker: speaker ?? claimed ?? somebody,
    via: via ?? somebody,
  });
}

const KEYS = {
  asClaimed: 'saidAsClaimed',
  unclear: 'saidByUnclear',
  other: 'saidByOther',
  denied: 'saidDenied',
  conditional: 'saidConditional',
  asked: 'saidAsked',
  reported: 'saidReported',
} as const;
