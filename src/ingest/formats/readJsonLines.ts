import type { FileHandle } from 'node:fs/promises';
import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { describeSize } from './describeSize.ts';
import { wideEncoding } from './encoding/wideEncoding.ts';
import { readLines } from './readLines.ts';
import { parseRecord } from './records/parseRecord.ts';
import { toSeed } from './toSeed.ts';

/** Bytes at the start of a file by which its encoding is known. */
const HEAD = 1000;

/**
 * The records of an open `.jsonl` file one after the other, each with its place in bytes, and a problem for each bad
 * line. Of two records with one id the first is read: whoever cites the id could not tell them apart. What is held is
 * one line, and the ids.
 */
export async function* readJsonLines(
  handle: FileHandle,
  file: string,
  maxLineBytes: number,
): AsyncGenerator<Seed | SeedProblem> {
  const lineOfId = new Map<string, number>();
  const wide = await wideEncodingOf(handle);
  for await (const { number, offset, length, bytes } of readLines(handle, maxLineBytes, wide)) {
    const read = bytes
      ? await parseRecord(bytes, wide)
      : { problem: `is over ${describeSize(maxLineBytes)} long; split the record` };
    if (read === null) continue;
    if ('problem' in read) {
      yield { file, line: number, problem: read.problem };
      continue;
    }
    const seed = { ...toSeed(read.article, file, ''), at: { offset, length, ...(wide ? { wide } : {}) } };
    const earlier = lineOfId.get(seed.id);
    if (earlier === undefined) {
      lineOfId.set(seed.id, number);
      if (read.warning !== undefined) yield { file, line: number, problem: read.warning };
      yield seed;
    } else {
      yield {
        file,
        line: number,
        problem: `has the id ${seed.id}, which line ${earlier} has; give it an id of its own`,
      };
    }
  }
}

/** UTF-16, where an open file is in it. */
export async function wideEncodingOf(handle: FileHandle): Promise<ReturnType<typeof wideEncoding>> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
  return wideEncoding(buffer.subarray(0, bytesRead - (bytesRead % 2)));
}
