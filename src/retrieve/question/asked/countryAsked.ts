import { countryOf, type CountryWord } from '../../../attribute/lexicon/countries.ts';

/** The country that a name or capital stands for, as it is written, a capital in small letters too ("tehran"). */
export function countryAsked(text: string): CountryWord | undefined {
  const written = countryOf(text);
  if (written !== undefined) return written;
  const raised = countryOf(text.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()));
  return raised?.by === 'capital' ? raised : undefined;
}
