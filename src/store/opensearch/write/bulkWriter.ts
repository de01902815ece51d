import { setTimeout as sleep } from 'node:timers/promises';
import { IndexError } from '../../../errors.ts';
import type { Engine } from '../client/engine.ts';
import { isTransientStatus } from '../client/explainFailure.ts';
import type { IndexNames } from '../mapping/generationIndices.ts';
import type { EngineDocument } from './document.ts';

/** Sends documents in batches; a document that was sent twice is there once. */
export interface BulkWriter {
  /** Waits where the batch before is still under way: no more than two are held. */
  add(documents: readonly EngineDocument[]): Promise<void>;
  /** Sends what is left, and waits until all is written. */
  flush(): Promise<void>;
}

/** Characters of a batch: some megabytes are what the engine takes best. */
const BATCH = 4_000_000;
/** Tries of a document that the engine has no room for just now; the pauses between grow to seconds. */
const TRIES = 10;
const PAUSE = { first: 100, longest: 10_000 } as const;
/** Milliseconds for one batch, all its tries together. */
const DEADLINE = 120_000;

interface Line {
  readonly id: string;
  readonly index: string;
  readonly fields: object;
}

type Answer = Readonly<
  Record<string, { readonly status: number; readonly error?: { readonly type: string; readonly reason?: string } }>
>;

export function bulkWriter(engine: Engine, names: IndexNames, generation: string): BulkWriter {
  let batch: Line[] = [];
  let size = 0;
  let underWay: Promise<void> = Promise.resolve();

  async function next(): Promise<void> {
    const full = batch;
    batch = [];
    size = 0;
    await underWay;
    underWay = send(engine, full);
    // Whoever waits for it next hears of a failure; nobody may wait for it yet.
    underWay.catch(() => {});
  }

  return {
    async add(documents) {
      for (const { part, id, fields } of documents) {
        batch.push({ id, index: names.writing(generation, part), fields });
        size += weigh(fields);
        if (size >= BATCH) await next();
      }
    },
    async flush() {
      await next();
      await underWay;
    },
  };
}

/** Sends until each document is written: the batch as such may be answered with 200 while some of it was refused. */
async function send(engine: Engine, lines: readonly Line[]): Promise<void> {
  let open = lines;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const { items } = await engine.send<{ items: readonly Answer[] }>({
      method: 'POST',
      path: '/_bulk',
      query: { filter_path: 'items.*.status,items.*.error.type,items.*.error.reason' },
      lines: open.flatMap(({ id, index, fields }) => [
        { index: { _index: index, _id: id, require_alias: true } },
        fields,
      ]),
      deadline: DEADLINE,
    });
    const results = open.map((line, n) => ({ line, result: items[n]?.['index'] }));
    const refused = results.filter(({ result }) => (result?.status ?? 503) >= 300);
    const [hopeless] = refused.filter(
      ({ result }) => result && (!isTransientStatus(result.status) || attempt === TRIES),
    );
    if (hopeless)
      throw new IndexError(
        `The index did not take a document (${hopeless.line.id.slice(0, 200)}: ${hopeless.result?.error?.type}: ` +
          `${hopeless.result?.error?.reason?.slice(0, 500)}); the old index is as it was.`,
      );
    open = refused.map(({ line }) => line);
    if (open.length > 0) await sleep(Math.min(PAUSE.longest, PAUSE.first * 2 ** attempt));
  }
}

/** About how many characters a document is as JSON: its vector is most of it. */
function weigh(fields: Readonly<Record<string, unknown>>): number {
  let characters = 0;
  for (const value of Object.values(fields)) {
    if (typeof value === 'string') characters += value.length;
    else if (Array.isArray(value)) characters += 12 * value.length;
  }
  return characters;
}
