/**
 * Measures an embedding model: `npm run eval:model -- [--model NAME] --set DIR … [--pairs FILE …]`. For each set keyword
 * search, vector search and the sum of both, without the rest of the ranking; for each file of `[score, text, text]` rows the
 * Spearman correlation of cosines with the scores.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Hit } from '../../src/domain/ports.ts';
import type { SearchMode } from '../../src/retrieve/retrieve.ts';
import { rankingFigures } from './metrics.ts';
import { type OpenedSet, openCorpus, openSet } from './openSet.ts';
import { spearman } from './spearman.ts';

const CANDIDATES = 100;

const { values } = parseArgs({
  options: { model: { type: 'string' }, set: { type: 'string', multiple: true }, pairs: { type: 'string', multiple: true } },
});
if (!values.set && !values.pairs) {
  console.error('usage: npm run eval:model -- [--model NAME] [--set DIR]… [--pairs FILE]…');
  process.exit(2);
}
for (const folder of values.set ?? []) {
  const set = await openSet(folder, values.model);
  console.log(`${set.name} with ${set.embedder.id}, ${set.embedder.dimensions} dimensions`);
  for (const mode of ['keyword', 'vector', 'both'] as const) {
    console.log(`${mode.padEnd(8)} ${await measurePlain(set, mode)}`);
  }
  await set.close();
}
for (const file of values.pairs ?? []) {
  const rows = JSON.parse(await readFile(file, 'utf8')) as [number, string, string][];
  const { embedder, close } = await openCorpus('seeds', values.model);
  const vectors = await embedder.embed(rows.flatMap(([, a, b]) => [a, b]), 'passage');
  const cosines = rows.map((_, n) => dot(vectors[2 * n], vectors[2 * n + 1]));
  console.log(`${file}: Spearman ${spearman(rows.map(([score]) => score), cosines).toFixed(4)} over ${rows.length} pairs`);
  await close();
}

async function measurePlain({ index, embedder, queries }: OpenedSet, mode: SearchMode): Promise<string> {
  const judged = queries.filter(({ relevant }) => relevant.size > 0);
  const totals = { ndcg10: 0, hits4: 0, recall10: 0 };
  for (const { query, relevant } of judged) {
    const [vector = new Float32Array()] = await embedder.embed([query], 'query');
    const keyword = mode !== 'vector' ? await index.keyword({ text: query }, CANDIDATES) : [];
    const nearest = mode !== 'keyword' ? await index.nearest(vector, CANDIDATES) : [];
    const words = new Map(keyword.map(({ passage, score }) => [passage, score]));
    const standardWords = standardScore(keyword.map(({ score }) => score));
    const standardCosine = standardScore(nearest.map(({ score }) => score));
    const hits: Hit[] = [...new Set([...keyword, ...nearest].map(({ passage }) => passage))].map((passage) => ({
      passage,
      score: standardWords(words.get(passage) ?? 0) + standardCosine(index.similarity(vector, passage)),
    }));
    const ids = hits.toSorted((a, b) => b.score - a.score).flatMap(({ passage }) => index.articles[index.articleOfPassage[passage] ?? -1]?.article.copies.map(({ id }) => id) ?? []);
    const figures = rankingFigures([...new Set(ids)], relevant);
    for (const name of ['ndcg10', 'hits4', 'recall10'] as const) totals[name] += figures[name] / judged.length;
  }
  return Object.entries(totals).map(([name, value]) => `${name} ${value.toFixed(4)}`).join('  ');
}

/**
 * How far a score is from the mean of a question's hits, in their standard deviations. Keyword scores and cosines can be added
 * so without a weight, which would have to be found anew for each model, on the very sets that it is measured on.
 */
function standardScore(scores: readonly number[]): (score: number) => number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length));
  // Without hits every score is the same.
  return (score) => (spread > 0 ? (score - mean) / spread : 0);
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a && b ? a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0) : 0;
}
