import type { Probe, ProbedArticle, ProbedPassage } from '../../../domain/index/passageSearch.ts';
import type { Engine } from '../client/engine.ts';
import { type EngineFound, type EngineHit, searchAll } from '../client/searchAll.ts';
import { MOST_COUNTED } from '../mapping/fields.ts';
import { unpackPassage } from '../mapping/heldPassage.ts';
import { articleOrd } from '../mapping/passageOrd.ts';
import { cosineOf, vectorJson } from '../mapping/vectorJson.ts';

/** Terms that are counted by one search, each in its own digits of the score. */
const AT_ONCE = 3;
const DIGIT = MOST_COUNTED + 1;

/**
 * Measures passages: one request, whose answer is as long as there are passages and terms. How near they are to vectors
 * and how often the terms stand in the articles the engine says, since vectors and articles are long.
 */
export async function probePassages(
  engine: Engine,
  indices: { readonly passages: string; readonly articles: string },
  ids: readonly string[],
  { terms, vectors }: Probe,
): Promise<ProbedPassage[]> {
  const asked = ids.map(Number).filter(Number.isSafeInteger);
  if (asked.length === 0) return [];
  const inArticles = [...new Set(asked.map(articleOrd))];
  const groups = chunked(terms, AT_ONCE);
  const found = await searchAll(engine, [
    // What is read back comes with the first.
    ...(vectors.length > 0 ? vectors : [null]).map((vector, n) => ({
      index: indices.passages,
      body: { ...columns(asked.length, n === 0 ? ['ord', 'held'] : ['ord']), query: measuringQuery(asked, vector) },
    })),
    ...groups.map((group) => ({
      index: indices.articles,
      body: { ...columns(inArticles.length, ['ord']), query: countQuery(inArticles, group) },
    })),
  ]);
  const cosines = found.slice(0, vectors.length).map(scoresIn);
  const counts = countsIn(found.slice(found.length - groups.length), groups, terms.length);
  const numbers = new Map(terms.map((term, n) => [term, n]));
  const articles = new Map<number, ProbedArticle>();
  const held = new Map(found[0]?.hits.hits.map((hit) => [ordOf(hit), String(hit.fields?.['held']?.[0])]));
  return asked.flatMap((ord) => {
    const packed = held.get(ord);
    if (packed === undefined) return [];
    const { articleLength, body, title, ...place } = unpackPassage(packed);
    const key = articleOrd(ord);
    const inArticle = articles.get(key) ?? {
      counts: counts.get(key) ?? terms.map(() => 0),
      title: [...new Set(termsIn(title, numbers).map(({ term }) => term))],
      length: articleLength,
    };
    articles.set(key, inArticle);
    return [
      {
        id: String(ord),
        ...place,
        terms: termsIn(body, numbers),
        cosines: cosines.map((scores) => cosineOf(scores.get(ord) ?? 1)),
        inArticle,
      },
    ];
  });
}

/** So many documents, each by columns alone. */
function columns(size: number, fields: readonly string[]): object {
  return { size, track_total_hits: false, stored_fields: '_none_', docvalue_fields: fields };
}

function ordOf({ fields }: EngineHit): number {
  return Number(fields?.['ord']?.[0]);
}

/** Passages; near a vector, as many neighbours as are let in, so that the engine measures each of them. */
function measuringQuery(passages: readonly number[], vector: Float32Array | null): object {
  const filter = { terms: { ord: passages } };
  if (vector === null) return { bool: { filter: [filter] } };
  return { knn: { embedding: { vector: vectorJson(vector), k: passages.length, filter } } };
}

function scoresIn({ hits }: EngineFound): ReadonlyMap<number, number> {
  return new Map(hits.hits.map((hit) => [ordOf(hit), hit._score ?? 1]));
}

/** Articles, each with a score that holds the counts of a few terms, one after the other. */
function countQuery(articles: readonly number[], terms: readonly string[]): object {
  return {
    bool: {
      filter: [{ terms: { ord: articles } }],
      should: terms.map((value, n) => ({ term: { counted: { value, boost: DIGIT ** n } } })),
      minimum_should_match: 1,
    },
  };
}

function countsIn(
  found: readonly EngineFound[],
  groups: readonly (readonly string[])[],
  terms: number,
): ReadonlyMap<number, readonly number[]> {
  const counts = new Map<number, number[]>();
  for (const [at, group] of groups.entries()) {
    for (const [ord, score] of scoresIn(found[at] ?? { hits: { hits: [] } })) {
      const own = counts.get(ord) ?? Array.from({ length: terms }, () => 0);
      counts.set(ord, own);
      let rest = Math.round(score);
      for (const n of group.keys()) {
        own[at * AT_ONCE + n] = rest % DIGIT;
        rest = Math.floor(rest / DIGIT);
      }
    }
  }
  return counts;
}

function termsIn(text: string, numbers: ReadonlyMap<string, number>): ProbedPassage['terms'] {
  return text.split(' ').flatMap((each, at) => {
    const term = numbers.get(each);
    return term === undefined ? [] : [{ term, at }];
  });
}

function chunked<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
