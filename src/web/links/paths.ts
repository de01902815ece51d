import { shortKey } from '../../indexing/shortKey.ts';
import type { Span } from '../../domain/span.ts';

/** Id of the first mark on an article's page, where a link to a place goes. */
export const MARK_ID = 'words';

/** Where an article is read; with spans, those marked there and scrolled to. */
export function articlePath(articleId: string, marked: readonly Span[] = []): string {
  const path = `/articles/${shortKey(articleId)}`;
  const spans = marked.map(({ start, end }) => `${start}-${end}`).join('_');
  return spans === '' ? path : `${path}?mark=${spans}#${MARK_ID}`;
}

/** Where a page of the file is seen that an article was read from. Pages count from 1. */
export function pagePath(articleId: string, page: number): string {
  return `${articlePath(articleId)}/file#page=${page}`;
}

/** The spans of such an address, in order; what is no span, or more than anybody marks, is left out. */
export function readMarks(mark: string): readonly Span[] {
  return mark
    .split('_', MARKS)
    .map((span) => /^(\d{1,9})-(\d{1,9})$/.exec(span))
    .flatMap((found) => (found === null ? [] : [{ start: Number(found[1]), end: Number(found[2]) }]))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
}

/** Spans that one address may mark. */
const MARKS = 20;

export function answerPath(receipt: string): string {
  return `/answers/${encodeURIComponent(receipt)}`;
}

/** What a speaker or a side said, by date. */
export function timelinePath(name: string): string {
  return `/timeline?${new URLSearchParams({ name }).toString()}`;
}

/** The same page with other values in its query; an empty one is left out. */
export function withQuery(path: string, values: Readonly<Record<string, string | number>>): string {
  const query = new URLSearchParams(Object.entries(values).flatMap(([name, value]) => named(name, String(value))));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

function named(name: string, value: string): [string, string][] {
  return value === '' ? [] : [[name, value]];
}
