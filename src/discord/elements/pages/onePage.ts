import type { Reply } from '../components.ts';
import { fits } from '../measure.ts';
import { pagesOf } from './pagesOf.ts';

/** Which page is shown, from 0, and how many there are. */
export interface Position {
  readonly page: number;
  readonly pages: number;
}

/** Stands in until the count is known: numbers of two digits, so that a page that fits now fits then. */
export const widest: Position = { page: 88, pages: 99 };

/**
 * A list as a message: as many items as Discord takes on one page, of the page that is asked for; past the end it is
 * the last one.
 */
export function onePage<T>(
  items: readonly T[],
  page: number,
  compose: (some: readonly T[], position: Position) => Reply['components'],
): Reply['components'] {
  const pages = pagesOf(items, (some) => fits(compose(some, widest)));
  const at = pageWithin(page, pages.length);
  return compose(pages[at] ?? [], { page: at, pages: pages.length });
}

/** The page that is asked for, or the nearest that there is: a button may be older than the list, or not be ours. */
export function pageWithin(page: number, pages: number): number {
  return Number.isInteger(page) ? Math.min(Math.max(page, 0), pages - 1) : 0;
}
