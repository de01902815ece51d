import type { CandidateFilter } from '../../../domain/candidate.ts';
import type { KeywordField, KeywordQuery, PassageHit, PassageSearch } from '../../../domain/index/passageSearch.ts';
import { contentTerms } from '../../../indexing/contentTerms.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { Engine } from '../client/engine.ts';
import { type EngineFound, searchOne } from '../client/searchAll.ts';
import { cosineOf, vectorJson } from '../mapping/vectorJson.ts';
import { filterQuery } from './filterQuery.ts';
import { probePassages } from './probePassages.ts';

const FIELDS: readonly KeywordField[] = ['body', 'title', 'speaker', 'outlet'];

/** Neighbours that are looked at in each shard: the search is approximate, and more of them find nearer ones. */
const LEAST_NEIGHBOURS = 400;

/** Passages of a generation: the engine filters and ranks by one kind of search at a time; fusing is not its work. */
export function passageSearch(
  engine: Engine,
  { passages, articles }: { readonly passages: string; readonly articles: string },
): PassageSearch {
  return {
    async keyword(query, filter, k) {
      if (k < 1) return [];
      const found = await searchOne(
        engine,
        passages,
        { ...page(k), query: keywordQuery(query, filter) },
        { isWeighed: true },
      );
      return hitsIn(found, (score) => score);
    },

    async nearest(vector, filter, k) {
      if (k < 1) return [];
      const filters = filterQuery(filter);
      const found = await searchOne(engine, passages, {
        ...page(k),
        query: {
          knn: {
            embedding: {
              vector: vectorJson(vector),
              k: Math.max(k, LEAST_NEIGHBOURS),
              ...(filters.length > 0 ? { filter: { bool: { filter: filters } } } : {}),
            },
          },
        },
      });
      return hitsIn(found, cosineOf);
    },

    probe: (ids, probe) => probePassages(engine, { passages, articles }, ids, probe),
  };
}

/**
 * Best first, ties in order of the corpus. How many there are is not counted: whole blocks are passed over then. A
 * passage goes by its place: its name is a stored field, and these are unpacked in blocks of many documents.
 */
function page(k: number): object {
  return {
    size: k,
    track_total_hits: false,
    stored_fields: '_none_',
    docvalue_fields: ['article'],
    sort: [{ _score: 'desc' }, { ord: 'asc' }],
  };
}

function keywordQuery({ text, fields = {} }: KeywordQuery, filter: CandidateFilter): object {
  const content = [...new Set(contentTerms(text))];
  const must = content.length > 0 ? [] : [...new Set(tokenize(text))].map((value) => ({ term: { stops: value } }));
  const should = FIELDS.flatMap((field) => {
    const boost = fields[field] ?? 1;
    return boost === 0 ? [] : content.map((value) => ({ term: { [field]: { value, boost } } }));
  });
  if (must.length + should.length === 0) return { match_none: {} };
  const least = should.length > 0 ? { should, minimum_should_match: 1 } : {};
  return { bool: { must, ...least, filter: filterQuery(filter) } };
}

function hitsIn({ hits }: EngineFound, scoreOf: (score: number) => number): PassageHit[] {
  return hits.hits.map(({ _score: score, sort, fields }) => ({
    id: String(sort?.[1]),
    articleId: String(fields?.['article']?.[0] ?? ''),
    score: scoreOf(score ?? 0),
  }));
}
