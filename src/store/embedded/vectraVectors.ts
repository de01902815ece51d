import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Vectra from 'vectra';
import type { Accepts, Hit } from '../../domain/ports.ts';
import { nearestRows } from './nearestRows.ts';
import { vectorCodec } from './vectorCodec.ts';

export const VECTORS_FILE = 'vectors.vec';

export interface Vectors {
  nearest(vector: Float32Array, k: number, accepts?: Accepts): Promise<readonly Hit[]>;
  similarity(vector: Float32Array, passage: number): number;
  /** The stored vector of a passage. */
  row(passage: number): Float32Array;
  readonly count: number;
}

/**
 * The bytes of a vectra index over the vectors, passage n at row n. Written through the codec rather than
 * `insertItem`, which compares each id with all before it and writes in place.
 */
export function serializeVectors(vectors: readonly Float32Array[]): Buffer {
  const items = vectors.map((vector, row) => ({
    id: String(row),
    metadata: {},
    vector: vector as unknown as number[],
    norm: 1,
  }));
  return vectorCodec.serializeIndex({ version: 1, metadata_config: {}, items });
}

/**
 * Opens vectors from the bytes of their file, which were checked before: they are not read from the disk a second time.
 * Vectra keeps and reads them; nearest ones are found by the same sums over the same rows as its `queryItems`, eight
 * rows at a time, which over 10,000 passages takes 2 ms instead of 5 (a test compares the two).
 */
export async function openVectors(bytes: Buffer): Promise<Vectors> {
  const { LocalIndex, VirtualFileStorage } = loadVectra();
  const storage = new VirtualFileStorage();
  await storage.upsertFile(VECTORS_FILE, bytes);
  const index = new LocalIndex('', VECTORS_FILE, storage, vectorCodec);
  const rows = (await index.listItems()).map((item) => item.vector as unknown as Float32Array);
  const [first] = rows;
  // The codec gives every row as a view of one buffer.
  const matrix = first
    ? new Float32Array(first.buffer, first.byteOffset, rows.length * first.length)
    : new Float32Array();

  function row(passage: number): Float32Array {
    const found = rows[passage];
    if (!found) throw new RangeError(`there is no passage ${passage}`);
    return found;
  }

  return {
    count: rows.length,
    row,
    similarity: (vector, passage) => dot(vector, row(passage)),
    nearest: async (vector, k, accepts) => nearestRows(matrix, vector, k, accepts),
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
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
