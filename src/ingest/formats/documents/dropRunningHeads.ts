import { findRunningHeads } from '../adapter/findRunningHeads.ts';
import type { PdfLine } from './linesOf.ts';

/** Pages without what is printed on each of them. */
export function dropRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const heads = findRunningHeads(pages.map((lines) => lines.toSorted((a, b) => b.y - a.y)));
  return pages.map((lines) => lines.filter((line) => !heads.has(line)));
}
