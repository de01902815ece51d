import type { ArticleSummary, Catalogue } from '../../../domain/index/catalogue.ts';
import { type EngineFound, searchOne } from '../client/searchAll.ts';
import { beginsWith } from '../mapping/beginnings.ts';
import { exact, exactTuple } from '../mapping/fields.ts';
import { anyOf } from './filterQuery.ts';
import { readArticles } from './readArticles.ts';
import type { Generation } from './generation.ts';

type ArticleCalls = Pick<
  Catalogue,
  'articles' | 'summaries' | 'findArticle' | 'findOutlet' | 'holds' | 'hashes' | 'suggestArticles'
>;

/** Articles that are read at a time where all are. */
const PAGE = 1_000;
const IN_ORDER = [{ ord: 'asc' }];

/** The articles of a generation: by what they are called, and in order. */
export function findArticles(generation: Generation): ArticleCalls {
  const { engine, index, manifest } = generation;
  const search = (body: object): Promise<EngineFound> => searchOne(engine, index.articles, body);

  async function first(query: object, field: string): Promise<string | null> {
    const { hits } = await search({ size: 1, _source: [field], sort: [{ _score: 'desc' }, ...IN_ORDER], query });
    return (hits.hits[0]?._source as Record<string, string> | undefined)?.[field] ?? null;
  }

  return {
    articles: readArticles(generation),

    async summaries({ offset, limit }) {
      // By place rather than by skipping: places have no gaps, and the engine skips slowly.
      const { hits } = await search({
        size: limit,
        _source: ['summary'],
        sort: IN_ORDER,
        query: { range: { ord: { gte: offset, lt: offset + limit } } },
      });
      return { items: summariesIn({ hits }), total: manifest.counts.articles };
    },

    async findArticle(name) {
      const title = exact(name.trim().toLowerCase());
      const exactly = (field: string, value: string, boost: number): object => ({
        constant_score: { filter: { term: { [field]: value } }, boost },
      });
      const query = anyOf([
        exactly('id', exact(name), 8),
        exactly('key', name, 4),
        exactly('copies', exact(name), 2),
        exactly('title', title, 1),
      ]);
      const summary = await first(query, 'summary');
      return summary === null ? null : (JSON.parse(summary) as ArticleSummary).id;
    },

    async findOutlet(name) {
      const summary = await first({ term: { outlet_folded: exact(name.toLowerCase()) } }, 'summary');
      return summary === null ? null : (JSON.parse(summary) as ArticleSummary).outlet;
    },

    async holds(files) {
      const keys = files.map(({ file, sha256 }) => exactTuple(file, sha256));
      const { aggregations } = await search({
        size: 0,
        query: { terms: { held: keys } },
        aggs: { held: { terms: { field: 'held', include: keys, size: Math.max(1, keys.length) } } },
      });
      const found = aggregations?.['held'] as { readonly buckets: readonly { readonly key: string }[] } | undefined;
      const held = new Set(found?.buckets.map(({ key }) => key));
      return keys.map((key) => held.has(key));
    },

    async *hashes() {
      for (let after: readonly unknown[] | undefined; ;) {
        const { hits } = await search({
          size: PAGE,
          _source: ['summary'],
          sort: [{ id: 'asc' }],
          ...(after ? { search_after: after } : {}),
        });
        for (const { id, sha256 } of summariesIn({ hits })) yield { id, sha256 };
        after = hits.hits.at(-1)?.sort;
        if (after === undefined) return;
      }
    },

    async suggestArticles(typed, limit) {
      const sort = [{ _score: 'desc' }, ...IN_ORDER];
      return summariesIn(await search({ size: limit, _source: ['summary'], sort, query: beginsWith(typed) }));
    },
  };
}

function summariesIn({ hits }: Pick<EngineFound, 'hits'>): ArticleSummary[] {
  return hits.hits.map(({ _source }) => JSON.parse((_source as { summary: string }).summary) as ArticleSummary);
}
