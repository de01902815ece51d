import { isStopWord } from '../../text/stopWords.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { genderOfName } from '../lexicon/genderOfName.ts';
import { placesOf } from './placesOf.ts';

/**
 * The one full name that a text has for a surname: "Lena Voss" for "Voss", whether she speaks there or not; null where
 * it has none or two. Only first names that are known as such count: "Castell Voss" may be a ship.
 */
export function fullNameIn(surname: string, text: string): string | null {
  if (!/^\p{Lu}\p{Ll}[\p{L}’-]*$/u.test(surname) || countryOf(surname) !== undefined) return null;
  const before = new Set(
    placesOf(surname, text).flatMap(({ before: words, after }) =>
      // "Ann Voss Sea Station" is no person.
      /^ \p{Lu}/u.test(after) ? [] : (FIRST.exec(words)?.[1] ?? []),
    ),
  );
  const [first, ...others] = [...before].filter((word) => {
    const lower = word.toLowerCase();
    const isCalendar = WEEKDAYS.has(lower) || MONTHS.has(lower);
    return genderOfName(word) !== 'unknown' && !isStopWord(lower) && !isCalendar;
  });
  // "Even Voss", "Will Voss": it may be no name.
  return first === undefined || others.length > 0 || isCommonWord(first.toLowerCase()) ? null : `${first} ${surname}`;
}

const FIRST = /(?:^|[^\p{L}’'-])(\p{Lu}\p{Ll}+(?:-\p{L}+)?) (?:\p{Lu}\. )?$/u;
