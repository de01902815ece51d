import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkClaims } from '../../../domain/index/buildCache.ts';
import { IndexError } from '../../../errors.ts';
import { createIndex } from '../client/createIndex.ts';
import type { Engine } from '../client/engine.ts';
import type { EngineSettings } from '../client/engineSettings.ts';
import { keyword, number } from '../mapping/fields.ts';

/** Milliseconds without a sign of life after which a builder's claims are nobody's. It gives four in that time. */
const LEASE = 30_000;
const SIGNS = 4;
const VERSION = 1;
/** Stands for what only one builder may do at a time. */
const ALONE = 'alone';

/** A builder among those of one index. */
export interface Builder extends WorkClaims {
  /** Does something when no other builder is at such a task. */
  alone<T>(task: () => Promise<T>, onWait?: () => void): Promise<T>;
  /** Leaves: what it had claimed is anybody's. */
  leave(): Promise<void>;
}

interface Document {
  readonly found: boolean;
  readonly _seq_no?: number;
  readonly _primary_term?: number;
  readonly _source?: { readonly builder: string };
}

type Written = Readonly<Record<string, { readonly status: number }>>;

/**
 * Claims of builders in a cluster, each a document that only one of them can make, with the builder's name in it. Each
 * builder has a document of its own, too, which it writes again and again. Others take it for gone when that has not
 * changed for a lease by their own clock, or is not there, so that clocks need not agree. Then a claim of it goes to
 * the first who writes over it as it was. A builder that was only cut off may do some work twice, and nothing wrong.
 *
 * @param lease milliseconds
 */
export async function engineClaims(
  engine: Engine,
  { prefix, replicas }: EngineSettings,
  lease: number = LEASE,
): Promise<Builder> {
  const alias = `${prefix}-claims`;
  const own = `builder ${randomUUID()}`;
  /** Of each other builder: how often it had written, and when that was first seen. */
  const seen = new Map<string, { readonly signs: number | undefined; readonly at: number }>();
  await createIndex(engine, {
    index: `${alias}-v${VERSION}`,
    alias,
    settings: { number_of_shards: 1, number_of_replicas: replicas },
    mappings: { dynamic: 'strict', properties: { builder: keyword, signs: number } },
  });
  const path = (id: string): string => `/${alias}/_doc/${encodeURIComponent(id)}`;
  let signs = 0;
  const sign = (): Promise<unknown> => engine.send({ method: 'PUT', path: path(own), body: { signs: (signs += 1) } });
  await sign();
  const signing = setInterval(() => void sign().catch(() => {}), lease / SIGNS);
  signing.unref();

  async function bulk(lines: readonly object[]): Promise<readonly number[]> {
    const { items } = await engine.send<{ items: readonly Written[] }>({ method: 'POST', path: '/_bulk', lines });
    return items.map((item) => Object.values(item)[0]?.status ?? 500);
  }

  async function documents(ids: readonly string[]): Promise<readonly Document[]> {
    if (ids.length === 0) return [];
    const { docs } = await engine.send<{ docs: readonly Document[] }>({
      method: 'POST',
      path: `/${alias}/_mget`,
      body: { ids },
    });
    return docs;
  }

  /** Those of some builders that are gone. */
  async function gone(builders: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await documents(builders);
    const now = performance.now();
    return new Set(
      builders.filter((builder, n) => {
        const { found: isThere = false, _seq_no: written } = found[n] ?? {};
        if (!isThere) return true;
        const before = seen.get(builder);
        if (before !== undefined && before.signs === written) return now - before.at > lease;
        seen.set(builder, { signs: written, at: now });
        return false;
      }),
    );
  }

  async function take(keys: readonly string[]): Promise<readonly boolean[]> {
    const claim = { builder: own };
    const made = await bulk(
      keys.flatMap((key) => [{ create: { _index: alias, _id: key, require_alias: true } }, claim]),
    );
    const isOurs = made.map((status) => status < 300);
    const refused = [...keys.keys()].filter((at) => isOurs[at] !== true);
    const claims = await documents(refused.map((at) => keys[at] ?? ''));
    // Released meanwhile, it is taken the next time.
    const held = refused.flatMap((at, n) => {
      const { found, _seq_no: if_seq_no, _primary_term: if_primary_term, _source } = claims[n] ?? { found: false };
      return found && _source ? [{ at, holder: _source.builder, before: { if_seq_no, if_primary_term } }] : [];
    });
    // The first try was not answered, and had made it.
    for (const { at, holder } of held) isOurs[at] = holder === own;
    const others = held.filter(({ holder }) => holder !== own);
    const left = await gone([...new Set(others.map(({ holder }) => holder))]);
    const free = others.filter(({ holder }) => left.has(holder));
    if (free.length === 0) return isOurs;
    const taken = await bulk(
      free.flatMap(({ at, before }) => [
        { index: { _index: alias, _id: keys[at], require_alias: true, ...before } },
        claim,
      ]),
    );
    for (const [n, { at }] of free.entries()) isOurs[at] = (taken[n] ?? 500) < 300;
    return isOurs;
  }

  async function release(keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await bulk(keys.map((key) => ({ delete: { _index: alias, _id: key } })));
  }

  return {
    take,
    release,
    async alone(task, onWait = () => {}) {
      for (let isWaiting = false; (await take([ALONE]))[0] !== true; isWaiting = true) {
        if (!isWaiting) onWait();
        await sleep(lease / SIGNS);
      }
      try {
        return await task();
      } finally {
        await release([ALONE]);
      }
    },
    async leave() {
      clearInterval(signing);
      await bulk([{ delete: { _index: alias, _id: own } }]).catch((error: unknown) => {
        // The lease does the same.
        if (!(error instanceof IndexError)) throw error;
      });
    },
  };
}
