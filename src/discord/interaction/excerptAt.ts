import type { Excerpt } from '../../domain/answer.ts';

/**
 * The excerpt that a button names by its number, as `writeCustomId` got it, the nearest passages behind the others;
 * null for none.
 */
export function excerptAt<T extends Excerpt>(
  { excerpts, nearest }: { readonly excerpts: readonly T[]; readonly nearest: readonly T[] },
  index: string,
): T | null {
  return [...excerpts, ...nearest][Number(index)] ?? null;
}
