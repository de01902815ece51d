import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeCorpus } from '../../bench/makeCorpus.ts';
import type { BuildReport } from '../../src/domain/build.ts';
import { startNoted } from '../fixtures/startNoted.ts';
import { type Engine, missingForEngine, startEngine } from './startEngine.ts';

const ARTICLES = 60;
/** What a builder has claimed at a time. */
const CLAIMED = 24;
const LEASE = 4_000;
const missing = await missingForEngine();

describe.skipIf(missing !== null)('builders of one index in OpenSearch', () => {
  let engine: Engine;
  let seeds: string;
  let folder: string;
  beforeAll(async () => {
    engine = await startEngine(1);
    folder = await mkdtemp(path.join(tmpdir(), 'on-record-builders-'));
    seeds = path.join(folder, 'seeds');
    await makeCorpus(seeds, ARTICLES);
  });
  afterAll(async () => {
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const start = (prefix: string, name: string, slow = 30) =>
    startNoted({
      engine: { urls: engine.urls, login: null, ca: null, prefix, shards: 1, replicas: 0, refresh: '1s' },
      folder,
      seeds,
      notes: path.join(folder, `${prefix}-${name}`),
      slow,
      lease: LEASE,
    });

  /** All documents of the generation of a report, by id. */
  async function documents(prefix: string, { generation }: BuildReport): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const part of ['articles', 'passages', 'statements', 'names']) {
      const response = await fetch(`${engine.urls[0]}/${prefix}-${generation}-${part}/_search?size=10000`);
      const { hits } = (await response.json()) as { hits: { hits: { _id: string; _source: unknown }[] } };
      for (const { _id, _source } of hits.hits) found[`${part} ${_id}`] = _source;
    }
    return found;
  }

  it('build what one alone builds, and do nothing twice', async () => {
    const single = start('single', 'a', 0);
    const expected = await documents('single', await single.report());
    expect(Object.keys(expected).length).toBeGreaterThan(ARTICLES * 4);

    const several = [start('several', 'a'), start('several', 'b')];
    const reports = await Promise.all(several.map(({ report }) => report()));
    const [first, second] = reports;
    expect(second?.generation).toBe(first?.generation);
    expect(first).toMatchObject({ articles: ARTICLES, problems: [] });
    expect(await documents('several', first ?? expect.unreachable())).toEqual(expected);

    const shares = await Promise.all(several.map(({ did }) => did('attributed')));
    expect(shares.flat().toSorted()).toEqual((await single.did('attributed')).toSorted());
    for (const share of shares) expect(share.length).toBeGreaterThan(0);
    const embedded = (await Promise.all(several.map(({ did }) => did('embedded')))).flat();
    process.stderr.write(
      `two builders: attributed ${shares.map(({ length }) => length).join(' and ')} of ${ARTICLES}; ` +
        `${embedded.length} texts embedded, ${new Set(embedded).size} of them different\n`,
    );
    expect(new Set(embedded)).toEqual(new Set(await single.did('embedded')));

    const again = start('several', 'again', 0);
    expect(await again.report()).toMatchObject({ articles: ARTICLES, embedded: 0 });
    expect(await again.did('attributed')).toEqual([]);
  }, 300_000);

  it('do what one had claimed that was killed, and nothing else again', async () => {
    const killed = start('killed', 'a', 300);
    await vi.waitFor(async () => expect((await killed.did('attributed')).length).toBeGreaterThan(CLAIMED), {
      timeout: 120_000,
      interval: 50,
    });
    await killed.kill();
    const other = start('killed', 'b', 0);
    expect(await other.report()).toMatchObject({ articles: ARTICLES, problems: [] });
    const [before, after] = [await killed.did('attributed'), await other.did('attributed')];
    const twice = after.filter((text) => before.includes(text));
    process.stderr.write(`killed after ${before.length} articles; ${twice.length} of them attributed again\n`);
    expect(before.length).toBeGreaterThan(CLAIMED);
    expect(twice.length).toBeLessThanOrEqual(CLAIMED);
    expect(new Set([...before, ...after]).size).toBe(ARTICLES);
  }, 300_000);
});
