import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineIndex, engineIndex } from '../../src/store/opensearch/engineIndex.ts';
import { createCandidateSource } from '../../src/retrieve/candidates/createCandidateSource.ts';
import { buildCacheContract } from '../contracts/buildCacheContract.ts';
import { candidateSourceContract } from '../contracts/candidateSourceContract.ts';
import { contractArticles, contractSides, openIndexContract } from '../contracts/openIndexContract.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { type WrittenArticle, harbour } from '../fakes/newsCorpus.ts';
import { crowdedArticles } from '../fixtures/crowdedArticles.ts';
import { entriesOf, writeContent } from '../fixtures/generationContent.ts';
import { writtenContent } from '../fixtures/writtenContent.ts';
import { type Engine, missingForEngine, startEngine } from './startEngine.ts';

const missing = await missingForEngine();
if (missing !== null) process.stderr.write(`OpenSearch is not tested: ${missing}.\n`);

describe.skipIf(missing !== null).each([1, 3])('OpenSearch, nodes: %i', (nodes) => {
  let engine: Engine;
  let caches = 0;
  const opened: EngineIndex[] = [];
  beforeAll(async () => {
    engine = await startEngine(nodes);
  });
  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
    await engine.stop();
  });

  const connect = (prefix: string): EngineIndex => {
    const index = engineIndex({
      settings: {
        urls: engine.urls,
        login: null,
        ca: null,
        prefix,
        shards: nodes,
        replicas: nodes > 1 ? 1 : 0,
        refresh: '1s',
      },
      modelId: async () => hashEmbedder.id,
      onProblem: (error) => expect.unreachable(String(error)),
    });
    opened.push(index);
    return index;
  };
  const build = async (index: EngineIndex, articles: readonly WrittenArticle[]): Promise<string> =>
    writeContent(await index.writer(hashEmbedder), await writtenContent(articles, hashEmbedder));

  openIndexContract(`OpenSearch, ${nodes} nodes`, async () => {
    const store = connect('contract');
    const content = { ...(await writtenContent(contractArticles, hashEmbedder)), sides: contractSides };
    await writeContent(await store.writer(hashEmbedder), content);
    return { index: await store.get(), content, embedder: hashEmbedder };
  });

  candidateSourceContract(`OpenSearch, ${nodes} nodes`, async () => {
    const store = connect('crowded');
    await build(store, crowdedArticles);
    const index = await store.get();
    return { source: createCandidateSource(index), index, embedder: hashEmbedder };
  });

  buildCacheContract(`OpenSearch, ${nodes} nodes`, async () => {
    const index = connect(`cache-${(caches += 1)}`);
    return {
      build: (task) => index.building(({ cache }) => task(cache)),
      becomesLive: () => build(index, harbour.slice(0, 1)),
    };
  });

  it('swaps to a new generation, keeps the one before, and clears those before it', async () => {
    const index = connect('swap');
    await expect(index.get()).rejects.toThrow('There is no index swap at http');
    expect(await index.peek()).toBeNull();
    const first = await build(index, harbour.slice(0, 1));
    const old = await index.get();
    expect(old.info).toMatchObject({ generation: first, articles: 1 });
    const second = await build(index, harbour);
    expect((await index.peek())?.manifest.generation).toBe(second);
    expect((await index.get()).info).toMatchObject({ generation: second, articles: 3 });
    expect(await old.catalogue.findArticle('harbour-1')).toBe('harbour-1');
    await build(index, harbour);
    await expect(old.catalogue.findArticle('harbour-1')).rejects.toThrow('index');
  });

  it('ends a build with one segment in each copy of a shard, and all copies alike', async () => {
    await build(connect('merged'), crowdedArticles);
    const segments = async (): Promise<string[]> => {
      const found = (await (await fetch(`${engine.urls[0]}/_cat/segments/merged-*?format=json`)).json()) as Segment[];
      return found.map((one) => `${one.index.split('-').at(-1)} ${one.shard} ${one.prirep}`).toSorted();
    };
    const shards = ['articles', 'passages', 'statements'].flatMap((part) =>
      Array.from({ length: nodes }, (_, shard) => `${part} ${shard}`),
    );
    const copies = [...shards, 'names 0'].flatMap((shard) =>
      nodes > 1 ? [`${shard} p`, `${shard} r`] : [`${shard} p`],
    );
    // What was merged is sent to the others when it is there.
    await expect.poll(segments, { timeout: 20_000 }).toEqual(copies.toSorted());
  });

  it('answers from the old one where a build is given up or fails', async () => {
    const index = connect('killed');
    const first = await build(index, harbour.slice(0, 1));
    const writer = await index.writer(hashEmbedder);
    const content = await writtenContent(harbour, hashEmbedder);
    for (const entry of entriesOf(content).slice(0, 1)) await writer.add(entry);
    await writer.discard();
    await writer.discard();
    await expect(writer.finish(content)).rejects.toThrow('index');
    expect((await index.peek())?.manifest.generation).toBe(first);
  });

  it('refuses an index of another model', async () => {
    await build(connect('model'), harbour);
    const index = engineIndex({
      settings: { urls: engine.urls, login: null, ca: null, prefix: 'model', shards: 1, replicas: 0, refresh: '1s' },
      modelId: async () => 'another',
      onProblem: () => {},
    });
    opened.push(index);
    await expect(index.get()).rejects.toThrow('vectors cannot be compared. Run npm run reindex');
  });
});

interface Segment {
  readonly index: string;
  readonly shard: string;
  readonly prirep: string;
}
