import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

/** Whose words a quote is, and how they hold: kinds and names of a verdict on it. */
interface Said {
  readonly kind: keyof typeof KEYS | 'notAsked';
  readonly speaker?: { readonly name: string } | null;
  readonly via?: string;
  /** How they hold with another speaker than was claimed. */
  readonly held?: Said;
  /** Who denies the same words elsewhere. */
  readonly deniedBy?: { readonly name: string } | null;
}

/**
 * In sentences, whose words a quote is and how they hold; none where nothing was claimed and nothing is amiss.
 *
 * @param show a name as it may be shown
 */
export function phraseOfVerdict(
  { kind, speaker, via, held, deniedBy }: Said,
  claimed: string | null,
  language: Language,
  show: (name: string) => string = String,
): readonly string[] {
  const somebody = phrase(language, 'somebody');
  const nameOf = (...names: readonly (string | null | undefined)[]): string => {
    const name = names.find((each) => each !== undefined && each !== null);
    return name === undefined ? somebody : show(name);
  };
  const said = { claimed: nameOf(claimed), speaker: nameOf(speaker?.name, claimed), via: nameOf(via) };
  return [
    ...(kind === 'notAsked' ? [] : [phrase(language, KEYS[kind], said)]),
    ...(held === undefined ? [] : phraseOfVerdict(held, claimed, language, show)),
    ...(deniedBy === undefined
      ? []
      : [phrase(language, 'saidElsewhereDenied', { speaker: nameOf(deniedBy?.name, claimed) })]),
  ];
}

const KEYS = {
  asClaimed: 'saidAsClaimed',
  unclear: 'saidByUnclear',
  other: 'saidByOther',
  differs: 'saidOtherwise',
  denied: 'saidDenied',
  conditional: 'saidConditional',
  asked: 'saidAsked',
  reported: 'saidReported',
} as const;
