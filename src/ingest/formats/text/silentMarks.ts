import type { Span } from '../../../domain/span.ts';

/**
 * What of a plain text is no words: soft hyphens and zero-width spaces, and the hyphen with the line end behind it that
 * cuts a word of a text that was wrapped by hand. Of a word and the name that goes on with it ("Jean-\nLuc") it is not
 * told: there a capital follows.
 * @param known marks that are known already, in order: what touches them is not marked again
 */
export function silentMarks(text: string, known: readonly Span[] = []): Span[] {
  const marks: Span[] = [];
  let next = 0;
  for (const { index, 0: mark } of text.matchAll(SILENT)) {
    const end = index + mark.length;
    while (known[next] && (known[next]?.end ?? 0) <= index) next += 1;
    if (end <= (known[next]?.start ?? Infinity)) marks.push({ start: index, end });
  }
  return marks;
}

const SILENT = /[\u00AD\u200B\u2060]|(?<=\p{Ll})-[ \t]{0,9}\r?\n[ \t]{0,80}(?=\p{Ll})/gu;
