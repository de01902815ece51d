import type { Language, Words } from './language.ts';
import { corpusNames } from './corpusNames.ts';
import { ownerNames } from './ownerNames.ts';
import { readerNames } from './readerNames.ts';
import { sourceNames } from './sourceNames.ts';

/**
 * Names and descriptions of commands and options in five languages. Discord wants names in lower case and without
 * spaces (entries of the Apps menu excepted), names up to 32 characters and descriptions up to 100.
 */
const names = {
  ...readerNames,
  ...corpusNames,
  ...ownerNames,
  ...sourceNames,
} as const satisfies Record<string, readonly [Words, Words]>;

/** The entry of a message's Apps menu has a name and no description. */
const checkQuoteName: Words = {
  en: 'Check this quote',
  ar: 'تحقق من هذا الاقتباس',
  es: 'Comprobar esta cita',
  fr: 'Vérifier cette citation',
  de: 'Dieses Zitat prüfen',
};

/** Discord's locales for each of our languages; English is the name itself. */
const locales: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  ar: ['ar'],
  es: ['es-ES', 'es-419'],
  fr: ['fr'],
  de: ['de'],
};

/** Name and description of a command or option with all localizations, for its definition. */
export function named(key: keyof typeof names) {
  const [name, description] = names[key];
  return { ...namedOnly(name), description: description.en, description_localizations: localized(description) };
}

/** Name of "Check this quote" with all localizations. */
export function namedMenuEntry() {
  return namedOnly(checkQuoteName);
}

/** Name and description of a command or option as a reader of this language sees them. */
export function nameIn(
  language: Language,
  key: keyof typeof names,
): { readonly name: string; readonly description: string } {
  const [name, description] = names[key];
  return { name: name[language], description: description[language] };
}

/** "Check this quote" as a reader of this language sees it. */
export function menuEntryIn(language: Language): string {
  return checkQuoteName[language];
}

function namedOnly(name: Words) {
  return { name: name.en, name_localizations: localized(name) };
}

function localized(words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(locales).flatMap(([language, codes]) =>
      codes.map((code) => [code, words[language as keyof typeof locales]]),
    ),
  );
}
