import { setTimeout as sleep } from 'node:timers/promises';
import { IndexError } from '../../../errors.ts';
import type { Engine } from '../client/engine.ts';

/** How long is waited for copies. Milliseconds. */
interface Patience {
  readonly pause: number;
  readonly deadline: number;
}

const PATIENCE: Patience = { pause: 250, deadline: 1_800_000 };

interface Copy {
  readonly routing: { readonly state: string; readonly primary: boolean };
  readonly docs: { readonly count: number };
}

interface Stats {
  readonly indices: Readonly<Record<string, { readonly shards: Readonly<Record<string, readonly Copy[]>> }>>;
}

/**
 * Waits until all copies of an index hold what the first ones do: they are sent segments some time after these became
 * visible, and would answer without them. A copy that is being made anew answers nobody, and is not waited for.
 *
 * @returns documents that can be found
 * @throws IndexError where a copy does not get them
 */
export async function settleCopies(engine: Engine, index: string, patience = PATIENCE): Promise<number> {
  for (const began = performance.now(); ;) {
    const { indices } = await engine.send<Stats>({
      method: 'GET',
      path: `/${index}/_stats/docs`,
      query: { level: 'shards' },
    });
    const shards = Object.values(indices[index]?.shards ?? {}).map((copies) => ({
      first: copies.find(({ routing }) => routing.primary)?.docs.count ?? 0,
      copies: copies.filter(({ routing }) => routing.state === 'STARTED').map(({ docs }) => docs.count),
    }));
    if (shards.every(({ first, copies }) => copies.every((count) => count === first)))
      return shards.reduce((sum, { first }) => sum + first, 0);
    if (performance.now() - began > patience.deadline)
      throw new IndexError(
        `A copy of the new index ${index} lacks documents that the first one has; the old index is as it was. ` +
          'Look at the nodes (GET /_cat/segment_replication), and run npm run reindex again.',
      );
    await sleep(patience.pause);
  }
}
