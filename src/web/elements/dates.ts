import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';

/** `2025-07-25` in words of the language; that there is none, where there is none. */
export function dateInWords(date: string | null, language: Language): string {
  return date === null ? phrase(language, 'noDate') : inWords(date, language, { dateStyle: 'long' });
}

/** A day, a month (`2025-07`) or a year, short enough to stand under a picture. */
export function periodInWords(period: string, language: Language): string {
  const [, month, day] = period.split('-');
  return inWords(period, language, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}

/** Noon UTC, so that it is the day that is written; what is no date stays as it is written. */
function inWords(date: string, language: Language, format: Intl.DateTimeFormatOptions): string {
  const [year, month = '01', day = '01'] = date.split('-');
  const ms = Date.parse(`${year}-${month}-${day}T12:00:00Z`);
  if (Number.isNaN(ms)) return date;
  // With the digits that the numbers of all phrases have.
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { timeZone: 'UTC', ...format }).format(ms);
}
