import type { Context } from 'hono';

/** The page of a list that is asked for, from 1; the first where that is no number. */
export function pageNumber(c: Context): number {
  const wanted = c.req.query('page') ?? '';
  return /^\d{1,7}$/.test(wanted) ? Math.max(1, Number(wanted)) : 1;
}
