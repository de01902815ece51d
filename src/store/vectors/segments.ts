import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Vectra from 'vectra';
import { vectorCodec } from './vectorCodec.ts';

/** Vectors of one file: written and opened one at a time, so that no more than two of them are ever in memory. */
export const SEGMENT_ROWS = 8_192;

/** Name of the n-th file of vectors, from 0. */
export function segmentName(n: number): string {
  return `vectors-${String(n).padStart(5, '0')}.vec`;
}

/**
 * The bytes of a vectra index over some vectors, in order. Written through the codec rather than `insertItem`, which
 * compares each id with all before it and writes in place.
 */
export function serializeSegment(vectors: readonly Float32Array[]): Buffer {
  const items = vectors.map((vector, row) => ({
    id: String(row),
    metadata: {},
    vector: vector as unknown as number[],
    norm: 1,
  }));
  return vectorCodec.serializeIndex({ version: 1, metadata_config: {}, items });
}

/** The vectors of such bytes, as vectra opens them: views of the bytes, which were checked before. */
export async function openSegment(bytes: Buffer): Promise<Float32Array[]> {
  const { LocalIndex, VirtualFileStorage } = loadVectra();
  const storage = new VirtualFileStorage();
  await storage.upsertFile('segment', bytes);
  const index = new LocalIndex('', 'segment', storage, vectorCodec);
  return (await index.listItems()).map((item) => item.vector as unknown as Float32Array);
}

/**
 * The two classes that are needed, each from its own file. Vectra's barrel also loads a GPT tokenizer, a web server and
 * page parsers: about 100 MB of memory and most of a second at every start (docs/decisions.md has the figures).
 */
function loadVectra(): Pick<typeof Vectra, 'LocalIndex' | 'VirtualFileStorage'> {
  const require = createRequire(import.meta.url);
  const lib = path.dirname(require.resolve('vectra'));
  return {
    ...(require(path.join(lib, 'LocalIndex.js')) as Pick<typeof Vectra, 'LocalIndex'>),
    ...(require(path.join(lib, 'storage', 'VirtualFileStorage.js')) as Pick<typeof Vectra, 'VirtualFileStorage'>),
  };
}
