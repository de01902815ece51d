import type { Span } from '../../../domain/span.ts';

/**
 * What of a plain text is no words: soft hyphens and zero-width spaces, and the hyphen with the line end behind it that
 * cuts a word of a text that was wrapped by hand. Of a word and the name that goes on with it ("Jean-\nLuc") it is not
 * told: there a capital follows.
 */
export function silentMarks(text: string): Span[] {
  return [...text.matchAll(SILENT)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
}

const SILENT = /[\u00AD\u200B\u2060]|(?<=\p{Ll})-\r?\n(?=\p{Ll})/gu;
