import type { DateRange } from '../../domain/candidate.ts';
import { shifted } from '../../text/daysIn.ts';

/** `YYYY-MM-DD`. */
const DAY_LENGTH = 10;
/** Days within which an article tells of a day that a question gives without its year. */
const TOLD_WITHIN = 14;

/** Dates that a question gives, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, in order and without repetition. */
export function readQuestionDates(question: string): string[] {
  return takeDates(question).dates;
}

/** What is asked of the index about its days. */
export interface Days {
  /** Days of the earliest and of the latest article, `YYYY-MM-DD`; null where none is dated. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  articlesWithin(ranges: readonly DateRange[]): Promise<readonly number[]>;
}

/**
 * The question with the year after its days and months without one ("on 14 July", "in March"), where articles of one
 * year only are of that day or of the two weeks after it, or of that month.
 */
export async function withYears(question: string, { firstDay, lastDay, articlesWithin }: Days): Promise<string> {
  if (firstDay === null || lastDay === null) return question;
  const [first, last] = [firstDay, lastDay].map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, n) => String((first ?? 0) + n));
  let dated = question;
  for (const form of YEARLESS) {
    for (const { 0: whole, index, groups = {} } of [...blankDates(dated).matchAll(form)].toReversed()) {
      const told = await articlesWithin(years.map((year) => rangeOf({ ...groups, year })));
      const [year, ...more] = years.filter((_, n) => (told[n] ?? 0) > 0);
      const end = index + whole.length;
      if (year !== undefined && more.length === 0) dated = `${dated.slice(0, end)} ${year}${dated.slice(end)}`;
    }
  }
  return dated;
}

/** The days of whose articles a day or a month is told. */
function rangeOf(groups: Groups): DateRange {
  if (groups.day !== undefined) return { from: toDay(groups), to: shifted(toDay(groups), TOLD_WITHIN) };
  const month = `${groups.year ?? ''}-${numberOf(groups.month)}`;
  return { from: `${month}-01`, to: `${month}-31` };
}

/** The days on which a question wants something to have been said or done: "on 9 April 2025", not "the attack of". */
export function daysAskedOf(question: string): string[] {
  return [...question.matchAll(/\bon\s+(?:the\s+)?/giu)].flatMap(({ 0: before, index }) => {
    const rest = question.slice(index + before.length);
    const date = /^\s*/u.exec(blankDates(rest))?.[0].length ?? 0;
    return readQuestionDates(rest.slice(0, date)).filter((day) => day.length === DAY_LENGTH);
  });
}

/** The question with white space in place of its dates: every other character stays where it is. */
export function blankDates(question: string): string {
  return takeDates(question).rest;
}

/** The question as it would be asked without its dates: "What did Voss say on 2 March?", "What did Voss say?". */
export function withoutDates(question: string): string {
  return blankDates(question)
    .replaceAll(/\b(?:on|in|of|from|since|during|dated)\s{3,}/giu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s(?=[?.,!])/gu, '')
    .trim();
}

function takeDates(question: string): { dates: string[]; rest: string } {
  const found: string[] = [];
  let rest = question;
  for (const { pattern, read } of FORMS) {
    rest = rest.replace(pattern, (whole: string, ...args: unknown[]) => {
      found.push(read(args.at(-1) as Groups));
      return ' '.repeat(whole.length);
    });
  }
  return { dates: [...new Set(found)], rest };
}

interface Groups {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?',
  'Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
].join('|');
const MONTH = String.raw`(?<month>${MONTH_NAMES})\.?`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const YEARLESS = [
  String.raw`\b${MONTH}\s+${DAY}(?![\d%])`,
  String.raw`\b${DAY}\s+(?:of\s+)?${MONTH}(?!\p{L})`,
  // "In May", and not "may", "March" or "April" alone; "in May 2019" and "in May 3" are no month without a year.
  String.raw`\b(?:[Ii]n|[Dd]uring|[Ss]ince)\s+(?:late\s+|early\s+|mid-?\s*)?${MONTH}(?![\p{L}’'-]|\s+\p{N})`,
].map((form) => new RegExp(form, 'gu'));

// Longest form first: what one form has read is not read again. With its year a month is one in small letters too.
const FORMS: readonly { pattern: RegExp; read: (groups: Groups) => string }[] = [
  {
    pattern: new RegExp(String.raw`\b${YEAR}-(?<month>[01]\d)-(?<day>[0-3]\d)\b`, 'gu'),
    read: ({ year, month, day }) => `${year}-${month}-${day}`,
  },
  { pattern: new RegExp(String.raw`\b${MONTH}\s+${DAY},?\s+${YEAR}\b`, 'giu'), read: toDay },
  { pattern: new RegExp(String.raw`\b${DAY}\s+(?:of\s+)?${MONTH},?\s+${YEAR}\b`, 'giu'), read: toDay },
  {
    pattern: new RegExp(String.raw`\b${MONTH},?\s+(?:of\s+)?${YEAR}\b`, 'giu'),
    read: ({ year, month }) => `${year}-${numberOf(month)}`,
  },
  { pattern: new RegExp(String.raw`\b${YEAR}\b`, 'gu'), read: ({ year }) => `${year}` },
];

function toDay({ year, month, day = '' }: Groups): string {
  return `${year}-${numberOf(month)}-${day.padStart(2, '0')}`;
}

function numberOf(month = ''): string {
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}
