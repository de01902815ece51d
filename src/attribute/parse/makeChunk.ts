import type { Chunk } from './chunk.ts';

/**
 * All chunks are made here: of one shape, code over them runs fast.
 *
 * @param form of a verb
 */
export function makeChunk(
  kind: Chunk['kind'],
  first: number,
  head: number,
  form?: Chunk['form'],
  passive = false,
): Chunk {
  return { kind, first, end: head + 1, head, form, passive };
}
