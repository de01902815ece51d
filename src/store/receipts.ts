import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Answer } from '../domain/answer.ts';
import type { ReceiptStore } from '../domain/ports.ts';

/** Answers kept; the oldest go first. One is a few kilobytes. */
const KEPT = 10_000;
/** Old ones are looked for once in so many saves: listing the folder each time would cost more than the write. */
const SWEEP_EVERY = 500;

const RECEIPT = /^[0-9A-Za-z]{6,20}$/;

/**
 * Receipts as files of a folder: `<receipt>.json`, and `last-<scope hash>` naming the last receipt of a scope.
 * The scope (who and where) is only kept as a hash. Each file is written beside and renamed, so a kill loses at most
 * the answer that was being saved.
 */
export function createReceiptStore(folder: string): ReceiptStore {
  let saves = 0;

  async function load(receipt: string): Promise<Answer | null> {
    if (!RECEIPT.test(receipt)) return null;
    try {
      return JSON.parse(await readFile(path.join(folder, `${receipt}.json`), 'utf8')) as Answer;
    } catch {
      return null;
    }
  }

  return {
    load,

    async save(answer, scope) {
      await mkdir(folder, { recursive: true });
      await writeFileAtomic(path.join(folder, `${answer.receipt}.json`), JSON.stringify(answer));
      if (scope !== undefined) await writeFileAtomic(path.join(folder, lastName(scope)), answer.receipt);
      if (saves++ % SWEEP_EVERY === 0) await sweep(folder);
    },

    async last(scope) {
      const receipt = await readFile(path.join(folder, lastName(scope)), 'utf8').catch(() => null);
      return receipt === null ? null : load(receipt);
    },
  };
}

function lastName(scope: string): string {
  return `last-${createHash('sha256').update(scope).digest('hex').slice(0, 32)}`;
}

async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= KEPT) return;
  const aged = await Promise.all(
    names.map(async (name) => ({ name, age: await stat(path.join(folder, name)).then((found) => found.mtimeMs, () => 0) })),
  );
  const oldest = aged.toSorted((a, b) => a.age - b.age).slice(0, names.length - KEPT);
  await Promise.all(oldest.map(({ name }) => rm(path.join(folder, name), { force: true })));
}
