import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SEGMENT_ROWS, segmentName, serializeSegment } from './segments.ts';

/** Writes vectors into files of so many each, in order. */
export interface VectorWriter {
  add(vectors: readonly Float32Array[]): Promise<void>;
  /** Names of all files. */
  finish(): Promise<readonly string[]>;
}

export function createVectorWriter(folder: string): VectorWriter {
  const names: string[] = [];
  let waiting: Float32Array[] = [];
  async function write(vectors: readonly Float32Array[]): Promise<void> {
    const name = segmentName(names.length);
    await writeFile(path.join(folder, name), serializeSegment(vectors));
    names.push(name);
  }
  return {
    async add(vectors) {
      waiting.push(...vectors);
      for (; waiting.length >= SEGMENT_ROWS; waiting = waiting.slice(SEGMENT_ROWS))
        await write(waiting.slice(0, SEGMENT_ROWS));
    },
    async finish() {
      if (waiting.length > 0) await write(waiting);
      return names;
    },
  };
}
