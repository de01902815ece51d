import { describe, expect, it } from 'vitest';
import type { Engine, EngineRequest } from '../../../src/store/opensearch/client/engine.ts';
import { generationWriter } from '../../../src/store/opensearch/write/generationWriter.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { harbour } from '../../fakes/newsCorpus.ts';
import { entriesOf } from '../../fixtures/generationContent.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

const settings = { urls: [], login: null, ca: null, prefix: 'news', shards: 2, replicas: 1, refresh: '30s' };
const nothing = { status: 200, timed_out: false, _shards: { failed: 0 }, hits: { hits: [] } };

/** An engine that takes all documents, loses as many of each index as it is told, and notes what it is asked. */
function takingEngine(lost = 0): { engine: Engine; asked: EngineRequest[] } {
  const asked: EngineRequest[] = [];
  const held = new Map<string, number>();
  function answer({ path, lines = [] }: EngineRequest): unknown {
    if (path === '/_msearch') return { responses: lines.filter((_, n) => n % 2 === 1).map(() => nothing) };
    if (path === '/_bulk') {
      const documents = lines.filter((_, n) => n % 2 === 0) as { index: { _index: string } }[];
      for (const {
        index: { _index: alias },
      } of documents) {
        const name = alias.replace('-writing', '');
        held.set(name, (held.get(name) ?? 0) + 1);
      }
      return { items: documents.map(() => ({ index: { status: 201 } })) };
    }
    if (path.endsWith('/_stats/docs')) {
      const index = path.split('/')[1] ?? '';
      const docs = { count: (held.get(index) ?? 0) - lost };
      return { indices: { [index]: { shards: { 0: [{ routing: { state: 'STARTED', primary: true }, docs }] } } } };
    }
    return path === '/_alias/news-live' ? null : {};
  }
  return {
    asked,
    engine: {
      async send<T>(request: EngineRequest): Promise<T> {
        asked.push(request);
        return answer(request) as T;
      },
      close: async () => {},
    },
  };
}

async function build(engine: Engine): Promise<string> {
  const content = await writtenContent(harbour, hashEmbedder);
  const writer = await generationWriter(engine, settings, hashEmbedder);
  for (const entry of entriesOf(content)) {
    await writer.add(entry);
    await writer.say(entry);
  }
  return writer.finish(content);
}

describe('generationWriter', () => {
  it('makes indices whose copies are sent segments, and shows nothing before it is there', async () => {
    const { engine, asked } = takingEngine();
    const generation = await build(engine);
    const made = asked.filter(({ method, body }) => method === 'PUT' && body && 'aliases' in body);
    expect(made.map(({ path }) => path)).toEqual(
      ['passages', 'articles', 'statements', 'names'].map((part) => `/news-${generation}-${part}`),
    );
    for (const { body, path } of made)
      expect(body).toMatchObject({
        settings: {
          index: {
            refresh_interval: '-1',
            knn: path.endsWith('passages'),
            number_of_shards: path.endsWith('names') ? 1 : 2,
            number_of_replicas: 1,
            'replication.type': 'SEGMENT',
          },
        },
      });
  });

  it('merges all parts when all is written, before they are made live', async () => {
    const { engine, asked } = takingEngine();
    const generation = await build(engine);
    const paths = asked.map(({ path }) => path);
    const merged = paths.findIndex((path) => path.endsWith('/_forcemerge'));
    expect(asked[merged]).toMatchObject({ method: 'POST', query: { max_num_segments: 1 } });
    for (const part of ['passages', 'articles', 'statements', 'names'])
      expect(paths[merged]).toContain(`news-${generation}-${part}`);
    expect(merged).toBeGreaterThan(paths.lastIndexOf('/_bulk'));
    expect(merged).toBeLessThan(paths.indexOf('/_aliases'));
    // What waits for the copies of names comes after the last documents, too.
    const settled = paths.lastIndexOf(`/news-${generation}-names/_stats/docs`);
    expect(settled).toBeGreaterThan(merged);
    expect(settled).toBeLessThan(paths.indexOf('/_aliases'));
  });

  it('waits for what is counted over the whole corpus longer than a question would', async () => {
    const { engine, asked } = takingEngine();
    await build(engine);
    const counted = asked.filter(({ path }) => path === '/_msearch');
    expect(counted).toHaveLength(5);
    for (const { deadline } of counted) expect(deadline).toBe(600_000);
  });

  it('refuses an index that lost something, and does not make it live', async () => {
    const { engine, asked } = takingEngine(1);
    await expect(build(engine)).rejects.toThrow('The new index holds 2 articles, and 3 were written');
    expect(asked.map(({ path }) => path)).not.toContain('/_aliases');
  });
});
