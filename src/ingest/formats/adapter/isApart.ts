import type { TextLine } from './textLines.ts';

/** Whether an empty line stands between two lines of a text. */
export function isApart(text: string, before: TextLine, line: TextLine): boolean {
  return /\n[^\S\n]*\r?\n/.test(text.slice(before.end, line.start));
}
