import { hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { SEGMENT_ROWS, segmentName, serializeSegment } from './segments.ts';

/** Writes vectors into files of so many each, in order. */
export interface VectorWriter {
  add(vectors: readonly Float32Array[]): Promise<void>;
  /** All files, flushed to the disk, by name, with their SHA-256 in hex. */
  finish(): Promise<ReadonlyMap<string, string>>;
}

export function createVectorWriter(folder: string): VectorWriter {
  const files = new Map<string, string>();
  let waiting: Float32Array[] = [];
  /** The disk takes one file while the vectors of the next are made. */
  let underWay = Promise.resolve();
  async function write(vectors: readonly Float32Array[]): Promise<void> {
    const name = segmentName(files.size);
    const bytes = serializeSegment(vectors);
    files.set(name, hash('sha256', bytes));
    await underWay;
    underWay = flush(path.join(folder, name), bytes);
    // Told to whoever writes the next one, or finishes.
    underWay.catch(() => {});
  }
  return {
    async add(vectors) {
      waiting.push(...vectors);
      for (; waiting.length >= SEGMENT_ROWS; waiting = waiting.slice(SEGMENT_ROWS))
        await write(waiting.slice(0, SEGMENT_ROWS));
    },
    async finish() {
      if (waiting.length > 0) await write(waiting);
      await underWay;
      return files;
    },
  };
}

async function flush(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
