/**
 * The first and the last day that a date means, `YYYY-MM-DD`: "2025-07" is from the 1st to the 31st. Null for what is
 * no date in the form of ISO 8601: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function dayRange(typed: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(typed.trim()) ?? [];
  if (year === undefined) return null;
  const first = [year, month ?? '01', day ?? '01'].join('-');
  const last = day === undefined ? [year, month ?? '12', lastOf(Number(year), Number(month ?? 12))].join('-') : first;
  return isDay(first) && isDay(last) ? { first, last } : null;
}

/** The number of the last day of a month (1 to 12): the day before the first of the next. */
function lastOf(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');
}

/** Whether the calendar has that day. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
