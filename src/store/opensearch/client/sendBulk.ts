import { setTimeout as sleep } from 'node:timers/promises';
import { IndexError } from '../../../errors.ts';
import type { Engine } from './engine.ts';
import { isTransientStatus } from './explainFailure.ts';

/** A document, and the alias that it is written by. */
export interface BulkLine {
  readonly id: string;
  readonly index: string;
  readonly fields: object;
}

/** Tries of a document that the engine has no room for just now; the pauses between grow to seconds. */
const TRIES = 10;
const PAUSE = { first: 100, longest: 10_000 } as const;
/** Milliseconds for one batch, all its tries together. */
const DEADLINE = 120_000;

type Answer = Readonly<
  Record<string, { readonly status: number; readonly error?: { readonly type: string; readonly reason?: string } }>
>;

/**
 * Sends documents until each is written: the batch as such may be answered with 200 while some of it was refused.
 *
 * @throws IndexError where one of them is refused for good, or its alias is gone.
 */
export async function sendBulk(engine: Engine, lines: readonly BulkLine[]): Promise<void> {
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
