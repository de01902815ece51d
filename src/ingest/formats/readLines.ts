import type { FileHandle } from 'node:fs/promises';
import { lineEndAt, type WideEncoding } from './encoding/wideEncoding.ts';

/** One line of a file, without its line end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Offset of its first byte in the file. */
  readonly offset: number;
  readonly length: number;
  /** Null for a line longer than the limit: it is passed over, not kept in memory. */
  readonly bytes: Uint8Array | null;
}

const chunkBytes = 1 << 20;

/**
 * The lines of an open file as bytes, a chunk at a time, so that a file of any size can be read.
 * @param wide the encoding where it is UTF-16
 */
export async function* readLines(handle: FileHandle, maxLineBytes: number, wide?: WideEncoding): AsyncGenerator<Line> {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  const unit = wide === undefined ? 1 : 2;
  let number = 1;
  let offset = 0;
  let length = 0;
  let parts: Buffer[] = [];
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= maxLineBytes) parts.push(Buffer.from(part));
    else parts = [];
  };
  const end = (): Line => ({ number, offset, length, bytes: length <= maxLineBytes ? Buffer.concat(parts) : null });
  for (let position = 0; ;) {
    const { bytesRead } = await handle.read(chunk, 0, chunkBytes, position);
    // Half a character at the end of what was read is read again with its other half; at the end of the file it is
    // lost.
    const whole = bytesRead - (bytesRead % unit);
    if (whole === 0) break;
    const read = chunk.subarray(0, whole);
    let from = 0;
    for (let at = lineEndAt(read, from, wide); at >= 0; at = lineEndAt(read, from, wide)) {
      add(read.subarray(from, at));
      yield end();
      from = at + unit;
      number += 1;
      offset = position + from;
      length = 0;
      parts = [];
    }
    add(read.subarray(from));
    position += whole;
  }
  if (length > 0) yield end();
}
