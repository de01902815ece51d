import type { BuildCache } from '../../../domain/index/buildCache.ts';
import { createIndex } from '../client/createIndex.ts';
import type { Engine } from '../client/engine.ts';
import type { EngineSettings } from '../client/engineSettings.ts';
import { sendBulk } from '../client/sendBulk.ts';
import { keyword } from '../mapping/fields.ts';

/** Values that are asked for at once. */
const PAGE = 500;
const VERSION = 1;
/** Values that are cleared at once, and milliseconds for that. */
const CLEARED = 5_000;
const SLOW = 120_000;

interface Found {
  readonly found: boolean;
  readonly _source?: { readonly value: string; readonly used: string };
}

interface Unused {
  readonly _id: string;
  readonly _seq_no: number;
  readonly _primary_term: number;
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
    await write(
      values.flatMap(({ id, value, used }) => (value === undefined || used === since() ? [] : [{ id, value }])),
    );
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
      for (let cleared = true; cleared;) cleared = await clearSome(engine, alias, since());
    },
  };
}

/** Clears values that were not used since, but for what another builder takes just now. Gives whether it could any. */
async function clearSome(engine: Engine, alias: string, since: string): Promise<boolean> {
  await engine.send({ method: 'POST', path: `/${alias}/_refresh`, deadline: SLOW });
  const { hits } = await engine.send<{ hits: { hits: readonly Unused[] } }>({
    method: 'POST',
    path: `/${alias}/_search`,
    body: {
      size: CLEARED,
      _source: false,
      seq_no_primary_term: true,
      query: { bool: { must_not: [{ term: { used: since } }] } },
    },
    deadline: SLOW,
  });
  if (hits.hits.length === 0) return false;
  const lines = hits.hits.map(({ _id, _seq_no: if_seq_no, _primary_term: if_primary_term }) => ({
    delete: { _index: alias, _id, if_seq_no, if_primary_term },
  }));
  const { items } = await engine.send<{ items: readonly { readonly delete: { readonly status: number } }[] }>({
    method: 'POST',
    path: '/_bulk',
    lines,
    deadline: SLOW,
  });
  return items.some((item) => item.delete.status < 300);
}
