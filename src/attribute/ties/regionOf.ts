import { countryOf } from '../lexicon/countries.ts';

/**
 * The one state, province or region within a country that an article names as one ("the state of Castell", "the
 * governor of Castell", "Castell's governor"), whose "Governor Ann Lowe" it then means; null where it names none or
 * several.
 */
export function regionOf(text: string): string | null {
  const found = new Set<string>();
  for (const pattern of [BEHIND, BEFORE])
    for (const { 1: name = '' } of text.matchAll(pattern)) if (countryOf(name) === undefined) found.add(name);
  const [first, ...others] = found;
  return others.length > 0 ? null : (first ?? null);
}

const NAME = '(\\p{Lu}[\\p{L}-]+(?: (?:del? )?\\p{Lu}[\\p{L}-]+){0,2})';
const BEHIND = new RegExp(`\\b(?:state|province|region|capital|[Gg]overnor|[Cc]hief [Mm]inister) of ${NAME}`, 'gu');
const BEFORE = new RegExp(
  `(?<!\\p{Lu}[\\p{L}-]* )${NAME}` +
    "(?:[’']s governor| (?:[Pp]rovince|regional|[Oo]blast|[Pp]refecture|[Gg]overnorate|[Kk]rai))\\b",
  'gu',
);
