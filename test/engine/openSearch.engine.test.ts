import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineIndex, engineIndex } from '../../src/store/opensearch/engineIndex.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { type WrittenArticle, harbour } from '../fakes/newsCorpus.ts';
import { writtenContent } from '../fixtures/writtenContent.ts';
import { portsContract } from './portsContract.ts';
import { type Engine, missingForEngine, startEngine } from './startEngine.ts';
import { writeIndex } from './writeIndex.ts';

const missing = await missingForEngine();
if (missing !== null) process.stderr.write(`OpenSearch is not tested: ${missing}.\n`);

describe.skipIf(missing !== null).each([1, 3])('OpenSearch, nodes: %i', (nodes) => {
  let engine: Engine;
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
    writeIndex(await index.writer(hashEmbedder), await writtenContent(articles, hashEmbedder));

  portsContract(`${nodes} nodes`, async (articles) => {
    const index = connect('contract');
    await build(index, articles);
    return index.get();
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

  it('answers from the old one where a build is given up or fails', async () => {
    const index = connect('killed');
    const first = await build(index, harbour.slice(0, 1));
    const writer = await index.writer(hashEmbedder);
    const content = await writtenContent(harbour, hashEmbedder);
    const [one] = content.articles;
    if (!one) return expect.unreachable();
    await writer.add({ ...one, passages: content.passages.slice(0, 3), vectors: content.vectors.slice(0, 3) });
    await writer.discard();
    await writer.discard();
    await expect(writer.finish(content)).rejects.toThrow('index');
    expect((await index.peek())?.manifest.generation).toBe(first);
  });

  it('knows the vectors of unchanged passages, of a build too that was killed', async () => {
    const index = connect('vectors');
    const writer = await index.writer(hashEmbedder);
    const content = await writtenContent(harbour.slice(0, 1), hashEmbedder);
    await writeIndex(writer, content);
    const text = harbour[0]?.paragraphs[0] ?? '';
    const title = harbour[0]?.title ?? null;
    const [known, other, untitled] = await index.vectors.vectorsOf([
      { title, text },
      { title, text: 'Nobody wrote this.' },
      { title: null, text },
    ]);
    expect([...(known ?? [])]).toEqual([...(content.vectors[0] ?? [])]);
    expect([other, untitled]).toEqual([null, null]);
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
