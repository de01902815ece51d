/**
 * `2025-07-25` as a date in the reader's own form, long or short. Noon UTC, so that it is the same day in (nearly)
 * every time zone.
 */
export function renderDate(date: string, form: 'long' | 'short' = 'long'): string {
  const ms = Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(ms) ? date.replace(/[^\d-]/g, '') : `<t:${ms / 1000}:${form === 'long' ? 'D' : 'd'}>`;
}
