import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Answer, Excerpt } from '../../domain/answer.ts';
import type { ReceiptStore } from '../../domain/ports.ts';

export interface ReceiptStoreOptions {
  /** Told of an answer that could not be written: it is held in memory, and goes with the process. */
  readonly onProblem: (error: unknown) => void;
  /** How many files there may be; the oldest go first. An answer is a few kilobytes. Default 10,000. */
  readonly kept?: number;
}

/** Old files are looked for once in so many saves: listing the folder each time would cost more than the write. */
const SWEEP_EVERY = 500;
/** Answers held in memory while the disk takes none. */
const HELD = 100;

const RECEIPT = /^[0-9A-Za-z]{6,20}$/;

/**
 * Receipts as files of a folder: `<receipt>.json`, with a checksum, and `last-<scope hash>` naming the last receipt of
 * a scope. The scope (who and where) is only kept as a hash. Each file is written beside and renamed, so a kill loses
 * at most the answer that was being saved; a damaged one is as good as none.
 */
export function createReceiptStore(folder: string, { onProblem, kept = 10_000 }: ReceiptStoreOptions): ReceiptStore {
  const held = new Map<string, Answer>();
  const lastHeld = new Map<string, string>();
  let saves = 0;

  async function load(receipt: string): Promise<Answer | null> {
    if (!RECEIPT.test(receipt)) return null;
    const stored = await readFile(path.join(folder, `${receipt}.json`), 'utf8').catch(() => null);
    return (stored === null ? null : parseStored(stored)) ?? held.get(receipt) ?? null;
  }

  async function write(answer: Answer, scope: string | undefined): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeFileAtomic(
      path.join(folder, `${answer.receipt}.json`),
      JSON.stringify({ sha256: digestOf(answer), answer }),
    );
    if (scope !== undefined) await writeFileAtomic(path.join(folder, lastName(scope)), answer.receipt);
    if (saves++ % SWEEP_EVERY === 0) await sweep(folder, kept);
  }

  return {
    load,

    async save(answer, scope) {
      try {
        await write(answer, scope);
        if (scope !== undefined) lastHeld.delete(scope);
      } catch (error) {
        // A full disk must not cost the person the answer, which is there.
        hold(held, answer.receipt, answer);
        if (scope !== undefined) hold(lastHeld, scope, answer.receipt);
        onProblem(error);
      }
    },

    async last(scope) {
      const receipt =
        lastHeld.get(scope) ?? (await readFile(path.join(folder, lastName(scope)), 'utf8').catch(() => null));
      return receipt === null ? null : load(receipt);
    },
  };
}

function parseStored(json: string): Answer | null {
  try {
    const { sha256, answer } = JSON.parse(json) as { sha256: unknown; answer: Answer };
    return sha256 === digestOf(answer) ? completed(answer) : null;
  } catch {
    return null;
  }
}

/** With what answers of earlier versions lack: they mark no words, and name nobody whom a pronoun means. */
function completed(answer: Answer): Answer {
  const nothing = { answer: [], bearers: [] };
  const marked = (excerpt: Excerpt): Excerpt => ({ ...nothing, ...excerpt });
  return { ...answer, excerpts: answer.excerpts.map(marked), nearest: answer.nearest.map(marked) };
}

function digestOf(answer: Answer): string {
  return createHash('sha256').update(JSON.stringify(answer)).digest('hex');
}

function hold<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) if (map.size > HELD) map.delete(oldest);
}

function lastName(scope: string): string {
  return `last-${createHash('sha256').update(scope).digest('hex').slice(0, 32)}`;
}

async function sweep(folder: string, kept: number): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= kept) return;
  const aged = await Promise.all(
    names.map(async (name) => ({
      name,
      age: await stat(path.join(folder, name)).then(
        (found) => found.mtimeMs,
        () => 0,
      ),
    })),
  );
  const oldest = aged.toSorted((a, b) => a.age - b.age).slice(0, names.length - kept);
  await Promise.all(oldest.map(({ name }) => rm(path.join(folder, name), { force: true })));
}
