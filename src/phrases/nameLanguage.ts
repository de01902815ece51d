import type { Language } from './language.ts';

/** The name of a language, as a reader of another knows it: "German", "Deutsch", "alemán". */
export function nameLanguage(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
