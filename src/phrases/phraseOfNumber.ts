import type { Language } from './language.ts';

/** A count as a language writes it: "12,345", "12.345". */
export function phraseOfNumber(n: number, language: Language): string {
  return new Intl.NumberFormat(language).format(n);
}
