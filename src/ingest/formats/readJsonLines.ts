import type { FileHandle } from 'node:fs/promises';
import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { decodeText } from './decodeText.ts';
import { describeSize } from './describeSize.ts';
import { readLines } from './readLines.ts';
import { readRecord } from './readRecord.ts';

export type JsonLine = { readonly seed: Seed; readonly offset: number; readonly length: number } | SeedProblem;

/**
 * The records of an open `.jsonl` file one after the other, each with its bytes' place, and a problem for each bad
 * line. Of two records with one id the first is read: whoever cites the id could not tell them apart.
 */
export async function* readJsonLines(handle: FileHandle, file: string, maxLineBytes: number): AsyncGenerator<JsonLine> {
  const lineOfId = new Map<string, number>();
  for await (const { number, offset, length, bytes } of readLines(handle, maxLineBytes)) {
    const read = bytes
      ? parseLine(bytes, file)
      : { problem: `is over ${describeSize(maxLineBytes)} long; split the record` };
    if (read === null) continue;
    if ('problem' in read) {
      yield { file, line: number, problem: read.problem };
      continue;
    }
    const { seed } = read;
    const earlier = lineOfId.get(seed.id);
    if (earlier === undefined) {
      lineOfId.set(seed.id, number);
      yield { seed, offset, length };
    } else {
      yield {
        file,
        line: number,
        problem: `has the id ${seed.id}, which line ${earlier} has; give it an id of its own`,
      };
    }
  }
}

/** The seed of one line; null for an empty line. */
export function parseLine(bytes: Uint8Array, file: string): { seed: Seed } | { problem: string } | null {
  if (bytes.every((byte) => byte === 9 || byte === 13 || byte === 32)) return null;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'cannot be parsed';
    return { problem: `is not JSON (${why}); correct or remove the line` };
  }
  return readRecord(value, file);
}
