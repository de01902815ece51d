import { afterEach, describe, expect, it } from 'vitest';
import { IndexError } from '../../../src/errors.ts';
import { type Patience, connectEngine } from '../../../src/store/opensearch/client/connectEngine.ts';
import { searchAll } from '../../../src/store/opensearch/client/searchAll.ts';
import { indexNames } from '../../../src/store/opensearch/mapping/generationIndices.ts';
import { bulkWriter } from '../../../src/store/opensearch/write/bulkWriter.ts';
import { type ClusterAnswer, type ClusterRequest, fakeCluster } from '../../fakes/fakeCluster.ts';

const SHORT: Patience = { deadline: 400, attempt: 150, broken: 200, resurrect: 50 };
/** Where nothing is waited for: on a busy machine an answer may take longer than that. */
const LONG: Patience = { ...SHORT, deadline: 30_000, attempt: 10_000 };
const open: { stop(): Promise<void> }[] = [];

async function connected(
  answer: (request: ClusterRequest, n: number) => ClusterAnswer,
  login: object | null = null,
  patience = SHORT,
) {
  const cluster = await fakeCluster(answer);
  const engine = connectEngine({ ...cluster.settings, login: login as null }, patience);
  open.push({ stop: () => engine.close().then(cluster.stop) });
  return { engine, ...cluster };
}

afterEach(async () => {
  for (const { stop } of open.splice(0)) await stop();
});

const item = (id: string) => ({ status: 200, timed_out: false, _shards: { failed: 0 }, hits: { hits: [{ _id: id }] } });
const searches = ['a', 'b', 'c'].map((index) => ({ index, body: { query: {} } }));
const idsOf = (found: Awaited<ReturnType<typeof searchAll>>) => found.map(({ hits }) => hits.hits[0]?._id);

describe('several searches in one request', () => {
  it.each([
    ['no node had room for', { status: 429, error: { type: 'rejected_execution_exception' } }],
    ['a shard of is missing', { status: 503, error: { type: 'no_shard_available_action_exception' } }],
    ['lacks a part', { ...item('half'), _shards: { failed: 1 } }],
    ['took too long', { ...item('half'), timed_out: true }],
  ])('are answered whole: one that %s is sent again, and no other', async (_, failed) => {
    const answer = (_request: ClusterRequest, n: number) => ({
      body: { responses: n === 0 ? [item('a'), failed, item('c')] : [item('b')] },
    });
    const { engine, asked } = await connected(answer, null, LONG);
    expect(idsOf(await searchAll(engine, searches))).toEqual(['a', 'b', 'c']);
    expect(asked.map(({ lines }) => lines.length / 2)).toEqual([3, 1]);
    expect(asked[1]?.lines[0]).toMatchObject({ index: 'b', allow_partial_search_results: false });
  });

  it('are refused where one is wrong, which sending again does not mend', async () => {
    const wrong = { status: 400, error: { type: 'parsing_exception', reason: 'unknown query' } };
    const answer = () => ({ body: { responses: [item('a'), wrong, item('c')] } });
    const { engine, asked } = await connected(answer, null, LONG);
    await expect(searchAll(engine, searches)).rejects.toThrow('refused a search (parsing_exception: unknown query)');
    expect(asked).toHaveLength(1);
  });

  it('say that nothing was searched where a part stays away', async () => {
    const away = { status: 503, error: { type: 'no_shard_available_action_exception' } };
    const { engine } = await connected(() => ({ body: { responses: [away] } }));
    await expect(searchAll(engine, searches.slice(0, 1))).rejects.toThrow(
      /cannot be reached as a whole.*Nothing was searched/u,
    );
  });
});

describe('a cluster that does not answer', () => {
  it('is asked again until the deadline, and answers when it is back', async () => {
    const { engine, asked } = await connected((_, n) => (n < 2 ? { status: 503, body: {} } : { body: { ok: true } }));
    expect(await engine.send({ method: 'GET', path: '/' })).toEqual({ ok: true });
    // One more where an answer came late: its deadline is short here.
    expect(asked.length).toBeGreaterThanOrEqual(3);
  });

  it('is given up at the deadline, with a plain word', async () => {
    const { engine } = await connected(() => 'nothing');
    const sent = engine.send({ method: 'GET', path: '/' });
    await expect(sent).rejects.toBeInstanceOf(IndexError);
    await expect(sent).rejects.toThrow(/cannot be reached at http.*Nothing was searched; try again.*INDEX_URL/u);
  });

  it('is not asked for a while after several requests in a row, and then once', async () => {
    let isBack = false;
    const { engine, asked } = await connected(() => (isBack ? { body: { ok: true } } : { status: 503, body: {} }));
    const ask = () => engine.send({ method: 'GET', path: '/' });
    for (let n = 0; n < 3; n += 1) await expect(ask()).rejects.toThrow('cannot be reached');
    const before = asked.length;
    await expect(ask()).rejects.toThrow('cannot be reached');
    expect(asked).toHaveLength(before);
    isBack = true;
    await new Promise((resolve) => setTimeout(resolve, SHORT.broken + 50));
    expect(await ask()).toEqual({ ok: true });
  });

  it('is not taken for one that refuses what it was asked', async () => {
    const { engine } = await connected((_, n) =>
      n < 9 ? { status: 400, body: { error: { type: 'x' } } } : { body: 1 },
    );
    const ask = () => engine.send({ method: 'GET', path: '/' });
    for (let n = 0; n < 9; n += 1) await expect(ask()).rejects.toThrow('refused a request (400');
    expect(await ask()).toBe(1);
  });
});

describe('logging in', () => {
  it.each([
    [{ user: 'ada', password: 'secret' }, `Basic ${Buffer.from('ada:secret').toString('base64')}`],
    [{ token: 'abc' }, 'Bearer abc'],
    [null, undefined],
  ])('goes by what is set: %j', async (login, header) => {
    const { engine, asked } = await connected(() => ({ body: {} }), login);
    await engine.send({ method: 'GET', path: '/' });
    expect(asked[0]?.headers.authorization).toBe(header);
  });

  it.each([401, 403])('that is refused (%i) is named', async (status) => {
    const { engine, asked } = await connected(() => ({ status, body: {} }));
    await expect(engine.send({ method: 'GET', path: '/' })).rejects.toThrow('check INDEX_USER and INDEX_PASSWORD');
    expect(asked).toHaveLength(1);
  });

  it('names a file of certificates that is not there', () => {
    const settings = { urls: ['https://127.0.0.1:9'], login: null, prefix: 'x', shards: 1, replicas: 0, refresh: '1s' };
    expect(() => connectEngine({ ...settings, ca: '/no/such.pem' })).toThrow('set INDEX_CA to a file in PEM form');
  });
});

describe('documents in bulk', () => {
  const names = indexNames('test');
  const documents = ['a', 'b', 'c'].map((id) => ({ part: 'articles' as const, id, fields: { id } }));
  const idsIn = ({ lines }: ClusterRequest) =>
    lines.filter((_, n) => n % 2 === 0).map((line) => (line as { index: { _id: string } }).index._id);

  it('are sent again where there was no room for them, until all are there', async () => {
    const { engine, asked } = await connected(({ lines }, n) => ({
      body: {
        items: Array.from({ length: lines.length / 2 }, (_, at) => ({
          index: { status: n === 0 && at > 0 ? 429 : 201 },
        })),
      },
    }));
    const bulk = bulkWriter(engine, names, 'g');
    await bulk.add(documents);
    await bulk.flush();
    expect(asked.map(idsIn)).toEqual([
      ['a', 'b', 'c'],
      ['b', 'c'],
    ]);
    expect(asked[0]?.lines[0]).toEqual({ index: { _index: 'test-g-articles-writing', _id: 'a', require_alias: true } });
  });

  it('fail with the one that cannot be held', async () => {
    const error = { type: 'mapper_parsing_exception', reason: 'too long' };
    const { engine } = await connected(() => ({
      body: { items: [{ index: { status: 201 } }, { index: { status: 400, error } }, { index: { status: 201 } }] },
    }));
    const bulk = bulkWriter(engine, names, 'g');
    await bulk.add(documents);
    await expect(bulk.flush()).rejects.toThrow('did not take a document (b: mapper_parsing_exception: too long)');
  });
});
