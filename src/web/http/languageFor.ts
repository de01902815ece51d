import { parseAccept } from 'hono/utils/accept';
import { languageOf, languages, type Language } from '../../phrases/language.ts';

/**
 * The language that a browser asks for (`de-AT, en;q=0.8`) and that there are phrases for; English where there is none.
 */
export function languageFor(accepted: string | undefined): Language {
  const wanted = parseAccept(accepted ?? '').filter(({ q }) => q > 0);
  const primary = wanted.map(({ type }) => type.toLowerCase().split('-', 1)[0]);
  return languageOf(primary.find((tag) => languages.some((language) => language === tag)) ?? 'en');
}
