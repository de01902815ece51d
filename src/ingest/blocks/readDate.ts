const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?' +
  '|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '((?:19|20)\\d{2})';

type Order = readonly [year: number, month: number, day: number];

/** Ways to write a day of the calendar, with the groups that hold year, month and day. */
const shapes: readonly (readonly [RegExp, Order])[] = [
  [new RegExp(`(?<!\\d)${year}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'iu'), [1, 2, 3]],
  [new RegExp(`(?<![\\p{L}\\d])${day}(?: of)?[ -]${month}[ ,-]{1,2}${year}(?!\\d)`, 'iu'), [3, 2, 1]],
  [new RegExp(`(?<!\\p{L})${month} ${day},? ${year}(?!\\d)`, 'iu'), [3, 1, 2]],
  [new RegExp(`(?<!\\d)${year},? ${month} ${day}(?!\\d)`, 'iu'), [1, 2, 3]],
  // With dots the day comes first everywhere.
  [new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${year}(?!\\d)`, 'iu'), [3, 2, 1]],
  [new RegExp(`(?<!\\d)(\\d{1,2})/(\\d{1,2})/${year}(?!\\d)`, 'iu'), [3, 2, 1]],
];

export interface FoundDate {
  /** `YYYY-MM-DD`, as the text has it: no time zone is applied. */
  readonly date: string;
  /** Where it stands in the text that was given. */
  readonly start: number;
  readonly end: number;
}

/**
 * The first full date in a text. Dates without a year, relative words ("yesterday") and days that do not exist give
 * null. `3/4/2025` is the 3rd of April or the 4th of March: null. `25/7/2025` and `7/25/2025` are clear.
 */
export function readDate(text: string): FoundDate | null {
  let first: FoundDate | null = null;
  for (const [shape, [y, m, d]] of shapes) {
    const match = shape.exec(text);
    if (!match || (first && match.index >= first.start)) continue;
    const date = toDate(match[y], match[m], match[d], shape === shapes.at(-1)?.[0]);
    if (date) first = { date, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

function toDate(y = '', m = '', d = '', isSlashed = false): string | null {
  let monthNumber = /^\d/.test(m) ? Number(m) : months.indexOf(m.slice(0, 3).toLowerCase()) + 1;
  let dayNumber = Number(d);
  if (isSlashed) {
    if (monthNumber <= 12 && dayNumber <= 12 && monthNumber !== dayNumber) return null;
    if (monthNumber > 12) [monthNumber, dayNumber] = [dayNumber, monthNumber];
  }
  const date = new Date(Date.UTC(Number(y), monthNumber - 1, dayNumber));
  const isReal = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
