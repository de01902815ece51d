import { describe, expect, it } from 'vitest';
import type { Engine, EngineRequest } from '../../../src/store/opensearch/client/engine.ts';
import type { Generation } from '../../../src/store/opensearch/read/generation.ts';
import { readArticles } from '../../../src/store/opensearch/read/readArticles.ts';

/** An engine that holds articles of these ids, and notes which it is asked for. */
function engineWith(held: readonly string[]): { articles: ReturnType<typeof readArticles>; asked: string[][] } {
  const asked: string[][] = [];
  const engine: Engine = {
    async send<T>({ lines = [] }: EngineRequest): Promise<T> {
      const [, { query }] = lines as [object, { query: { bool: { filter: [{ terms: { id: string[] } }] } } }];
      const ids = query.bool.filter[0].terms.id;
      asked.push(ids);
      const hits = ids
        .filter((id) => held.includes(id))
        .toReversed()
        .map((id) => ({
          _source: { entry: JSON.stringify({ id }), sentences: '[{"start":0,"end":4,"block":0}]', said: '[]' },
        }));
      return { responses: [{ status: 200, timed_out: false, _shards: { failed: 0 }, hits: { hits } }] } as T;
    },
    close: async () => {},
  };
  const index = { passages: 'p', articles: 'a', statements: 's', names: 'n' };
  return { articles: readArticles({ engine, index } as unknown as Generation), asked };
}

describe('readArticles', () => {
  it('gives articles in the order of their ids, each once, and leaves out what there is not', async () => {
    const { articles } = engineWith(['a', 'b', 'c']);
    const found = await articles(['c', 'x', 'a', 'c']);
    expect(found.map(({ article }) => article.id)).toEqual(['c', 'a']);
    expect(found[0]?.sentences).toEqual([{ start: 0, end: 4, block: 0 }]);
    expect(found[0]?.sentences).toBe(found[0]?.sentences);
    expect(found[0]?.statements).toEqual([]);
  });

  it('asks for none that it has read, and for nothing where it has all', async () => {
    const { articles, asked } = engineWith(['a', 'b', 'c']);
    await articles(['a', 'b']);
    const [again] = await articles(['b', 'c']);
    await articles(['c', 'a']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
    expect(again).toBe((await articles(['b']))[0]);
    expect(await articles([])).toEqual([]);
    expect(asked).toHaveLength(2);
  });
});
