import type { BuildCache } from '../../../domain/index/buildCache.ts';
import { createIndex } from '../client/createIndex.ts';
import type { Engine } from '../client/engine.ts';
import type { EngineSettings } from '../client/engineSettings.ts';
import { sendBulk } from '../client/sendBulk.ts';
import { keyword } from '../mapping/fields.ts';

/** Values that are asked for at once. */
const PAGE = 500;
const VERSION = 1;

interface Found {
  readonly found: boolean;
  readonly _source?: { readonly value: string; readonly used: string };
}

/**
 * The cache of builds in a cluster, for all builders of an index: a document a value, read by its id, so that what one
 * has put is there for the others at once.
 *
 * @param since names the generation that is live, from which on it counts whether a value was used
 */
export async function engineCache(
  engine: Engine,
  { prefix, shards, replicas }: EngineSettings,
  since: () => string,
): Promise<BuildCache> {
  const alias = `${prefix}-cache`;
  await createIndex(engine, {
    index: `${alias}-v${VERSION}`,
    alias,
    settings: { number_of_shards: shards, number_of_replicas: replicas },
    mappings: { dynamic: 'strict', properties: { value: { type: 'binary' }, used: keyword } },
  });

  async function write(documents: readonly { readonly id: string; readonly value: string }[]): Promise<void> {
    if (documents.length === 0) return;
    const lines = documents.map(({ id, value }) => ({ id, index: alias, fields: { value, used: since() } }));
    await sendBulk(engine, lines);
  }

  async function page(ids: readonly string[]): Promise<readonly (Buffer | null)[]> {
    const { docs } = await engine.send<{ docs: readonly Found[] }>({
      method: 'POST',
      path: `/${alias}/_mget`,
      body: { ids },
    });
    const values = ids.map((id, n) => ({ id, ...docs[n]?._source }));
    await write(values.flatMap(({ id, value, used }) => (value === undefined || used === since() ? [] : [{ id, value }])));
    return values.map(({ value }) => (value === undefined ? null : Buffer.from(value, 'base64')));
  }

  return {
    async get(keys) {
      const values: (Buffer | null)[] = [];
      for (let from = 0; from < keys.length; from += PAGE) values.push(...(await page(keys.slice(from, from + PAGE))));
      return values;
    },
    put: (made) => write(made.map(({ key, value }) => ({ id: key, value: Buffer.from(value).toString('base64') }))),
    async sweep() {
      await engine.send({ method: 'POST', path: `/${alias}/_refresh`, deadline: 120_000 });
      // It goes on by itself: nobody has to wait for it.
      await engine.send({
        method: 'POST',
        path: `/${alias}/_delete_by_query`,
        query: { conflicts: 'proceed', wait_for_completion: false },
        body: { query: { bool: { must_not: [{ term: { used: since() } }] } } },
      });
    },
  };
}
