import type { Engine } from '../client/engine.ts';
import { type BulkLine, sendBulk } from '../client/sendBulk.ts';
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

export function bulkWriter(engine: Engine, names: IndexNames, generation: string): BulkWriter {
  let batch: BulkLine[] = [];
  let size = 0;
  let underWay: Promise<void> = Promise.resolve();

  async function next(): Promise<void> {
    const full = batch;
    batch = [];
    size = 0;
    await underWay;
    underWay = sendBulk(engine, full);
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

/** About how many characters a document is as JSON: its vector is most of it. */
function weigh(fields: Readonly<Record<string, unknown>>): number {
  let characters = 0;
  for (const value of Object.values(fields)) {
    if (typeof value === 'string') characters += value.length;
    else if (Array.isArray(value)) characters += 12 * value.length;
  }
  return characters;
}
