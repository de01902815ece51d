import { anyOf } from './anyOf.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?:${[
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?',
  'Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
].join('|')})\\.?`;

const DAYS = anyOf(
  new RegExp(String.raw`\b(?<month>${MONTH}) (?<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?:,? (?<year>(?:19|20)\d\d)\b)?`, 'gu'),
  new RegExp(
    String.raw`\b(?<day2>[0-3]?\d)(?:st|nd|rd|th)? (?:of )?(?<month2>${MONTH})(?:,? (?<year2>(?:19|20)\d\d)\b)?`,
    'gu',
  ),
  /\b(?<relative>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)\b/gu,
  /\b(?<ago>\d+|two|three|four|five|six) days (?<direction>ago|earlier|later)\b/gu,
  /\b(?:(?<which>[Ll]ast|[Nn]ext) )?(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu,
  /\b(?<span>[Ll]ast week)\b/gu,
);

const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];

/**
 * Days that a text of some day names, as `YYYY-MM-DD`: "yesterday", "two days ago", "last week" (each of its days),
 * "7 May" (of that year), and "Tuesday", which in a report is the last one up to its own day, unless it is the next.
 *
 * @param written `YYYY-MM-DD`, the day of the text
 */
export function daysIn(text: string, written: string): string[] {
  const from = (days: number): string => shifted(written, days);
  const today = new Date(`${written}T00:00:00Z`).getUTCDay();
  return [...text.matchAll(DAYS)].flatMap(({ groups = {} }) => {
    const { relative, ago, direction, which, weekday, span } = groups;
    const [month, day] = [groups['month'] ?? groups['month2'], groups['day'] ?? groups['day2']];
    if (month !== undefined && day !== undefined) {
      const number = String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
      return [`${groups['year'] ?? groups['year2'] ?? written.slice(0, 4)}-${number}-${day.padStart(2, '0')}`];
    }
    if (relative !== undefined) return [from({ yesterday: -1, tomorrow: 1 }[relative.toLowerCase()] ?? 0)];
    if (ago !== undefined) {
      const count = /^\d/u.test(ago) ? Number(ago) : COUNTS.indexOf(ago);
      return [from(direction === 'later' ? count : -count)];
    }
    if (span !== undefined) {
      const monday = -((today + 6) % 7) - 7;
      return Array.from({ length: 7 }, (_, n) => from(monday + n));
    }
    const behind = (today - WEEKDAYS.indexOf((weekday ?? '').toLowerCase()) + 7) % 7;
    if (which?.toLowerCase() === 'next') return [from(7 - behind)];
    return [from(which?.toLowerCase() === 'last' && behind === 0 ? -7 : -behind)];
  });
}

/** A day so many days after another. */
export function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
