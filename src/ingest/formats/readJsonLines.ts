import type { FileHandle } from 'node:fs/promises';
import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { describeSize } from './describeSize.ts';
import { readLines } from './readLines.ts';
import { parseRecord } from './records/parseRecord.ts';
import { toSeed } from './toSeed.ts';

export type JsonLine = { readonly seed: Seed; readonly offset: number; readonly length: number } | SeedProblem;

/**
 * The records of an open `.jsonl` file one after the other, each with its bytes' place, and a problem for each bad
 * line. Of two records with one id the first is read: whoever cites the id could not tell them apart.
 */
export async function* readJsonLines(handle: FileHandle, file: string, maxLineBytes: number): AsyncGenerator<JsonLine> {
  const lineOfId = new Map<string, number>();
  for await (const { number, offset, length, bytes } of readLines(handle, maxLineBytes)) {
    const read = bytes
      ? await parseRecord(bytes)
      : { problem: `is over ${describeSize(maxLineBytes)} long; split the record` };
    if (read === null) continue;
    if ('problem' in read) {
      yield { file, line: number, problem: read.problem };
      continue;
    }
    const seed = toSeed(read.article, file, '');
    const earlier = lineOfId.get(seed.id);
    if (earlier === undefined) {
      lineOfId.set(seed.id, number);
      if (read.warning !== undefined) yield { file, line: number, problem: read.warning };
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
