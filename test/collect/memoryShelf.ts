import type { Shelf } from '../../src/collect/sources/collectPage.ts';
import { decodeSeed } from '../../src/ingest/formats/decodeSeed.ts';

/** A folder of articles in memory; what a test changes in it holds. */
export interface MemoryShelf extends Shelf {
  readonly files: Map<string, Uint8Array>;
  readonly takenDown: Set<string>;
  /** Bytes that fit. */
  room: number;
}

export function memoryShelf(): MemoryShelf {
  const files = new Map<string, Uint8Array>();
  const takenDown = new Set<string>();
  const shelf: MemoryShelf = {
    files,
    takenDown,
    room: Infinity,
    has: async (file) => files.has(file),
    owns: async (_guild, file) => files.has(file),
    read: async (file) => files.get(file) ?? null,
    async put(_guild, file, bytes) {
      const { seeds, problems } = await decodeSeed(bytes, file);
      if (seeds.length === 0) return { file, problem: problems[0]?.problem ?? 'is empty' };
      if (bytes.length > shelf.room) return 'full';
      files.set(file, bytes);
      return null;
    },
    decode: decodeSeed,
    isTakenDown: async (id, isOneOf) => takenDown.has(id) || [...takenDown].some(isOneOf),
  };
  return shelf;
}
