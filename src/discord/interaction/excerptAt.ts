import type { Answer, Excerpt } from '../../domain/answer.ts';

/** The excerpt that a button names by its number, as `writeCustomId` got it; null for none. */
export function excerptAt({ excerpts, nearest }: Answer, index: string): Excerpt | null {
  // An answer has excerpts or, without evidence, the nearest passages; never both.
  return [...excerpts, ...nearest][Number(index)] ?? null;
}
