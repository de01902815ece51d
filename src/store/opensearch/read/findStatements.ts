import type { Catalogue, Heard, StatementPlace } from '../../../domain/index/catalogue.ts';
import { type EngineHit, searchAll, searchOne } from '../client/searchAll.ts';
import { exact, exactTuple } from '../mapping/fields.ts';
import { anyOf, spokenByQuery } from './filterQuery.ts';
import type { Generation } from './generation.ts';

/** By day, and in order of the corpus and the article within it. */
const IN_TIME = [{ day: 'asc' }, { order: 'asc' }];
/** Other articles with the same words that are named: the engine's bound. */
const OTHERS = 100;
/** Up to so many different ones the engine counts nearly exactly. */
const COUNTED = 40_000;

/** Who says what in a generation. */
export function findStatements({ engine, index }: Generation): Pick<Catalogue, 'speaks' | 'statements'> {
  return {
    async speaks(by) {
      const { hits } = await searchOne(engine, index.passages, {
        size: 0,
        track_total_hits: 1,
        terminate_after: 1,
        query: { bool: { filter: [spokenByQuery(by)] } },
      });
      return (hits.total?.value ?? 0) > 0;
    },

    async statements(heard, { offset, limit }) {
      const query = { bool: { filter: [{ term: { is_distinct: true } }, heardQuery(heard)] } };
      const [page, count] = await searchAll(engine, [
        {
          index: index.statements,
          body: {
            from: offset,
            size: limit,
            sort: IN_TIME,
            query,
            collapse: { field: 'said', inner_hits: { name: 'same', size: OTHERS, sort: IN_TIME, _source: ['of'] } },
          },
        },
        {
          index: index.statements,
          body: { size: 0, query, aggs: { said: { cardinality: { field: 'said', precision_threshold: COUNTED } } } },
        },
      ]);
      const { value: total } = (count?.aggregations?.['said'] ?? { value: 0 }) as { readonly value: number };
      return { items: page?.hits.hits.map(placeIn) ?? [], total };
    },
  };
}

function heardQuery(heard: Heard): object {
  const speaker = heard.speakers.map(({ name, role, side }) => exactTuple(name, role, side));
  return anyOf([
    ...(heard.side === null ? [] : [{ term: { side: exact(heard.side) } }]),
    ...(speaker.length === 0 ? [] : [{ terms: { speaker } }]),
  ]);
}

function placeIn({ _source, inner_hits: inner }: EngineHit): StatementPlace {
  const { of: articleId, at: statement } = _source as { readonly of: string; readonly at: number };
  const same = inner?.['same']?.hits.hits.map((hit) => (hit._source as { readonly of: string }).of) ?? [];
  return { articleId, statement, alsoIn: [...new Set(same)].filter((id) => id !== articleId) };
}
