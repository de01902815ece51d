/** Languages that replies and command names come in. Excerpts stay as they stand. */
export type Language = 'en' | 'ar' | 'es' | 'fr' | 'de';

/** A text in each of them. */
export type Words = Readonly<Record<Language, string>>;

export const languages: readonly Language[] = ['en', 'ar', 'es', 'fr', 'de'];

/** The language for one of Discord's locales ("es-419" -> "es"); English where we have no phrases. */
export function languageOf(locale: string): Language {
  const primary = locale.split('-', 1)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
