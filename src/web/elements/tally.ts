import type { Counted } from '../reading/reading.ts';

/** Counts in periods that a picture has room for. */
export interface Tally {
  readonly per: 'day' | 'month' | 'year';
  /** In order, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; last, where there is one, that without a date. */
  readonly periods: readonly (string | null)[];
  readonly rows: readonly { readonly voice: string; readonly counts: readonly number[] }[];
  /** Of one voice in one period. */
  readonly most: number;
}

/** Periods that a picture has room for. */
const ROOM = 40;

/** Counts by the shortest period with which the whole time fits into a picture: days, months or years. */
export function tally(counted: readonly Counted[]): Tally {
  const dates = [...new Set(counted.flatMap(({ byDate }) => [...byDate.keys()]))];
  const dated = dates.filter((date) => date !== null).toSorted();
  const { per, length, periods: between } = WAYS.find((way) => way.periods(dated).length <= ROOM) ?? WAYS[2];
  const periods = [...between(dated), ...(dates.includes(null) ? [null] : [])];
  const rows = counted.map(({ voice, byDate }) => {
    const counts = new Map<string | null, number>();
    for (const [date, count] of byDate) {
      const period = date === null ? null : date.slice(0, length);
      counts.set(period, (counts.get(period) ?? 0) + count);
    }
    return { voice, counts: periods.map((period) => counts.get(period) ?? 0) };
  });
  return { per, periods, rows, most: Math.max(1, ...rows.flatMap(({ counts }) => counts)) };
}

const DAY = 86_400_000;

/** One period more than there is room for says that there is none: nobody counts the days of a century. */
const WAYS = [
  { per: 'day', length: 10, periods: days },
  { per: 'month', length: 7, periods: months },
  { per: 'year', length: 4, periods: years },
] as const;

function days(dated: readonly string[]): string[] {
  const [from, to] = endsOf(dated, (date) => Date.parse(date) / DAY);
  return upTo(to - from + 1, (n) => new Date((from + n) * DAY).toISOString().slice(0, 10));
}

function months(dated: readonly string[]): string[] {
  const [from, to] = endsOf(dated, (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1);
  const nameOf = (month: number): string =>
    `${year(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  return upTo(to - from + 1, (n) => nameOf(from + n));
}

/** Where even years are too many, those that have something. */
function years(dated: readonly string[]): string[] {
  const [from, to] = endsOf(dated, (date) => Number(date.slice(0, 4)));
  const all = upTo(to - from + 1, (n) => year(from + n));
  return all.length > ROOM ? [...new Set(dated.map((date) => date.slice(0, 4)))] : all;
}

/** Of no dates at all: a range of which nothing is left. */
function endsOf(dated: readonly string[], numberOf: (date: string) => number): readonly [number, number] {
  const [first, last] = [dated[0], dated.at(-1)];
  return first === undefined || last === undefined ? [1, 0] : [numberOf(first), numberOf(last)];
}

function upTo(count: number, nameOf: (n: number) => string): string[] {
  return Array.from({ length: Math.min(count, ROOM + 1) }, (_, n) => nameOf(n));
}

function year(number: number): string {
  return String(number).padStart(4, '0');
}
