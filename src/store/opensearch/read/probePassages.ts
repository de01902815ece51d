import type { Probe, ProbedArticle, ProbedPassage } from '../../../domain/index/passageSearch.ts';
import type { Engine } from '../client/engine.ts';
import { type EngineFound, searchAll } from '../client/searchAll.ts';
import { MOST_COUNTED } from '../mapping/fields.ts';
import { unpackVector } from '../mapping/packVector.ts';
import type { PassagePlace } from '../mapping/passagePlace.ts';

/** What is read back of a passage. */
interface Source {
  readonly place: string;
  readonly content: string;
  readonly title_terms?: readonly string[];
  readonly vector: string;
}

/** Terms that are counted by one search, each in its own digits of the score. */
const AT_ONCE = 3;
const DIGIT = MOST_COUNTED + 1;

/**
 * Measures passages: one request, whose answer is as long as there are passages and terms. How often the terms stand in
 * the articles the engine counts, since articles are long.
 */
export async function probePassages(
  engine: Engine,
  indices: { readonly passages: string; readonly articles: string },
  ids: readonly string[],
  { terms, vectors }: Probe,
): Promise<ProbedPassage[]> {
  if (ids.length === 0) return [];
  const inArticles = [...new Set(ids.map(articleDocumentOf))];
  const groups = chunked(terms, AT_ONCE);
  const [passages, ...counted] = await searchAll(engine, [
    {
      index: indices.passages,
      body: {
        size: ids.length,
        _source: ['place', 'content', 'title_terms', ...(vectors.length > 0 ? ['vector'] : [])],
        query: { bool: { filter: [{ ids: { values: ids } }] } },
      },
    },
    ...groups.map((group) => ({
      index: indices.articles,
      body: { size: inArticles.length, _source: false, query: countQuery(inArticles, group) },
    })),
  ]);
  const counts = countsIn(counted, groups, terms.length);
  const numbers = new Map(terms.map((term, n) => [term, n]));
  const articles = new Map<string, ProbedArticle>();
  const found = new Map(passages?.hits.hits.map(({ _id, _source }) => [_id, _source as Source]));
  return ids.flatMap((id) => {
    const source = found.get(id);
    if (!source) return [];
    const { articleLength, ...place } = JSON.parse(source.place) as PassagePlace;
    const key = articleDocumentOf(id);
    const inArticle = articles.get(key) ?? {
      counts: counts.get(key) ?? terms.map(() => 0),
      title: [...new Set(source.title_terms?.flatMap((term) => numbers.get(term) ?? []))],
      length: articleLength,
    };
    articles.set(key, inArticle);
    const vector = vectors.length > 0 ? unpackVector(source.vector) : new Float32Array();
    return [
      {
        id,
        ...place,
        terms: termsIn(source.content, numbers),
        cosines: vectors.map((other) => cosine(vector, other)),
        inArticle,
      },
    ];
  });
}

function articleDocumentOf(passageId: string): string {
  return passageId.slice(0, passageId.lastIndexOf('#'));
}

/** Articles, each with a score that holds the counts of a few terms, one after the other. */
function countQuery(articles: readonly string[], terms: readonly string[]): object {
  return {
    bool: {
      filter: [{ ids: { values: articles } }],
      should: terms.map((value, n) => ({ term: { counted: { value, boost: DIGIT ** n } } })),
      minimum_should_match: 1,
    },
  };
}

function countsIn(
  found: readonly EngineFound[],
  groups: readonly (readonly string[])[],
  terms: number,
): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>();
  for (const [at, { hits }] of found.entries()) {
    for (const { _id, _score } of hits.hits) {
      const own = counts.get(_id) ?? Array.from({ length: terms }, () => 0);
      counts.set(_id, own);
      let rest = Math.round(_score ?? 0);
      for (const n of groups[at]?.keys() ?? []) {
        own[at * AT_ONCE + n] = rest % DIGIT;
        rest = Math.floor(rest / DIGIT);
      }
    }
  }
  return counts;
}

function termsIn(content: string, numbers: ReadonlyMap<string, number>): ProbedPassage['terms'] {
  return content.split(' ').flatMap((each, at) => {
    const term = numbers.get(each);
    return term === undefined ? [] : [{ term, at }];
  });
}

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < a.length; n += 1) sum += (a[n] ?? 0) * (b[n] ?? 0);
  return sum;
}

function chunked<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
