/**
 * Measures an embedding model: `npm run eval:model -- [--model NAME] --set DIR … [--pairs FILE …]`. For each set keyword
 * search, vector search and a plain sum of the two (best keyword score as 1, plus 0.6 of the cosine), without the rest of
 * the ranking; for each file of `[score, text, text]` rows the Spearman correlation of cosines with the scores.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Hit } from '../../src/domain/ports.ts';
import { rankingFigures } from './metrics.ts';
import { type OpenedSet, openCorpus, openSet } from './openSet.ts';
import { spearman } from './spearman.ts';

const PLAIN_VECTOR_WEIGHT = 0.6;
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
  for (const [name, weights] of [['keyword', [1, 0]], ['vector', [0, 1]], ['both', [1, PLAIN_VECTOR_WEIGHT]]] as const) {
    console.log(`${name.padEnd(8)} ${await measurePlain(set, weights)}`);
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

async function measurePlain({ index, embedder, queries }: OpenedSet, [keywordWeight, vectorWeight]: readonly [number, number]): Promise<string> {
  const judged = queries.filter(({ relevant }) => relevant.size > 0);
  const totals = { ndcg10: 0, hits4: 0, recall10: 0 };
  for (const { query, relevant } of judged) {
    const [vector = new Float32Array()] = await embedder.embed([query], 'query');
    const keyword = keywordWeight > 0 ? await index.keyword({ text: query }, CANDIDATES) : [];
    const nearest = vectorWeight > 0 ? await index.nearest(vector, CANDIDATES) : [];
    const words = new Map(keyword.map(({ passage, score }) => [passage, score / (keyword[0]?.score ?? 1)]));
    const hits: Hit[] = [...new Set([...keyword, ...nearest].map(({ passage }) => passage))].map((passage) => ({
      passage,
      score: keywordWeight * (words.get(passage) ?? 0) + vectorWeight * index.similarity(vector, passage),
    }));
    const ids = hits.toSorted((a, b) => b.score - a.score).flatMap(({ passage }) => index.articles[index.articleOfPassage[passage] ?? -1]?.article.copies.map(({ id }) => id) ?? []);
    const figures = rankingFigures([...new Set(ids)], relevant);
    for (const name of ['ndcg10', 'hits4', 'recall10'] as const) totals[name] += figures[name] / judged.length;
  }
  return Object.entries(totals).map(([name, value]) => `${name} ${value.toFixed(4)}`).join('  ');
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a && b ? a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0) : 0;
}
