import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { ownersAr } from './ownersAr.ts';
import { ownersDe } from './ownersDe.ts';
import { ownersEn } from './ownersEn.ts';
import { ownersEs } from './ownersEs.ts';
import { ownersFr } from './ownersFr.ts';
import { phraseOfNumber } from './phraseOfNumber.ts';
import type { OwnersPhrases, PhraseKey, Phrases } from './phrases.ts';

/** Every fixed phrase of every reply, by language. */
export const phrases: Readonly<Record<Language, Phrases & OwnersPhrases>> = {
  en: { ...en, ...ownersEn },
  ar: { ...ar, ...ownersAr },
  es: { ...es, ...ownersEs },
  fr: { ...fr, ...ownersFr },
  de: { ...de, ...ownersDe },
};

/**
 * A fixed phrase of a reply. `{name}` stands for a value; `{n}` also chooses the plural form. Numbers are written as
 * the language writes them; texts go in as they are: escape what comes from an article first.
 */
export function phrase(
  language: Language,
  key: PhraseKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const chosen = phrases[language][key];
  const template = typeof chosen === 'string' ? chosen : (chosen[ruleFor(language, values['n'])] ?? chosen.other);
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'number' ? phraseOfNumber(value, language) : value;
  });
}

function ruleFor(language: Language, n: string | number | undefined): Intl.LDMLPluralRule {
  return typeof n === 'number' ? new Intl.PluralRules(language).select(n) : 'other';
}
