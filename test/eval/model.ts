/**
 * Measures an embedding model: `npm run eval:model -- [--model NAME] --set DIR … [--pairs FILE …]`. For each set
 * keyword search over whole articles, vector search (an article counts as its best passage) and the sum of both,
 * without the rest of the ranking; for each file of `[score, text, text]` rows the Spearman correlation of cosines with
 * the scores.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import type { SearchMode } from '../../src/retrieve/candidates/createCandidateSource.ts';
import type { IndexedArticle } from '../../src/domain/indexedArticle.ts';
import { contentTerms } from '../../src/indexing/contentTerms.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { allArticles } from './allArticles.ts';
import { rankingFigures } from './metrics.ts';
import { type OpenedSet, openCorpus, openSet } from './openSet.ts';
import { spearman } from './spearman.ts';

const BEST = 100;

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    set: { type: 'string', multiple: true },
    pairs: { type: 'string', multiple: true },
  },
});
if (!values.set && !values.pairs) {
  console.error('usage: npm run eval:model -- [--model NAME] [--set DIR]… [--pairs FILE]…');
  process.exit(2);
}
for (const folder of values.set ?? []) {
  const set = await openSet(folder, values.model);
  console.log(`${set.name} with ${set.embedder.id}, ${set.embedder.dimensions} dimensions`);
  const articles = await allArticles(set.index.catalogue);
  const keywords = articleKeywords(articles);
  for (const mode of ['keyword', 'vector', 'both'] as const) {
    console.log(`${mode.padEnd(8)} ${await measurePlain(set, articles, keywords, mode)}`);
  }
  await set.close();
}
for (const file of values.pairs ?? []) {
  const rows = JSON.parse(await readFile(file, 'utf8')) as [number, string, string][];
  const { embedder, close } = await openCorpus('seeds', values.model);
  const vectors = await embedder.embed(
    rows.flatMap(([, a, b]) => [a, b]),
    'passage',
  );
  const cosines = rows.map((_, n) => dot(vectors[2 * n], vectors[2 * n + 1]));
  console.log(
    `${file}: Spearman ${spearman(
      rows.map(([score]) => score),
      cosines,
    ).toFixed(4)} over ${rows.length} pairs`,
  );
  await close();
}

async function measurePlain(
  { index, embedder, queries }: OpenedSet,
  articles: readonly IndexedArticle[],
  keywords: MiniSearch,
  mode: SearchMode,
): Promise<string> {
  const judged = queries.filter(({ relevant }) => relevant.size > 0);
  const kinds = (['keyword', 'vector'] as const).filter((kind) => mode === 'both' || mode === kind);
  const totals = { ndcg10: 0, hits4: 0, recall10: 0 };
  for (const { query, relevant } of judged) {
    const [vector = new Float32Array()] = await embedder.embed([query], 'query');
    const words = new Map(keywords.search(contentTerms(query).join(' ')).map(({ id, score }) => [id as number, score]));
    const cosines = await bestCosines(index, vector);
    const scores = {
      keyword: articles.map((_, article) => words.get(article) ?? 0),
      vector: articles.map(({ article }) => cosines.get(article.id) ?? 0),
    };
    const standard = { keyword: standardScore(scores.keyword), vector: standardScore(scores.vector) };
    const scoreOf = (article: number): number =>
      kinds.reduce((sum, kind) => sum + standard[kind](scores[kind][article] ?? 0), 0);
    const ranked = articles
      .map(({ article }, n) => ({ article, score: scoreOf(n) }))
      .toSorted((a, b) => b.score - a.score);
    const figures = rankingFigures(
      ranked.flatMap(({ article }) => article.copies.map(({ id }) => id)),
      relevant,
    );
    for (const name of ['ndcg10', 'hits4', 'recall10'] as const) totals[name] += figures[name] / judged.length;
  }
  return Object.entries(totals)
    .map(([name, value]) => `${name} ${value.toFixed(4)}`)
    .join('  ');
}

/** Keyword search over whole articles, as figures of BM25 are reported; the bot searches passages. */
function articleKeywords(articles: readonly IndexedArticle[]): MiniSearch {
  // Terms of a question come stemmed already.
  const keywords = new MiniSearch({
    fields: ['text'],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => text.split(' ') },
  });
  keywords.addAll(articles.map(({ article: { title, text } }, id) => ({ id, text: `${title ?? ''}\n${text}` })));
  return keywords;
}

/** By article, that of its best passage. */
async function bestCosines({ info, passages }: OpenIndex, vector: Float32Array): Promise<ReadonlyMap<string, number>> {
  const best = new Map<string, number>();
  for (const { articleId, score } of await passages.nearest(vector, {}, info.passages))
    best.set(articleId, Math.max(score, best.get(articleId) ?? -1));
  return best;
}

/**
 * How far a score is from the mean of a question's hundred best, in their standard deviations. Keyword scores and
 * cosines can be added so without a weight, which would have to be found anew for each model, on the very sets that it
 * is measured on.
 */
function standardScore(all: readonly number[]): (score: number) => number {
  const scores = all.toSorted((a, b) => b - a).slice(0, BEST);
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length));
  // Without hits every score is the same.
  return (score) => (spread > 0 ? (score - mean) / spread : 0);
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a && b ? a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0) : 0;
}
