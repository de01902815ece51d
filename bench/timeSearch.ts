/**
 * One search over the same passages and the same vectors, four ways: ours, vectra's own `queryItems` with its BM25,
 * minisearch alone, and Orama's hybrid search. Prints a Markdown table. The question is embedded inside ours only; the
 * others are handed its vector. Started by run.ts:
 *
 *   node --import ./src/stripTypes.mjs bench/timeSearch.ts SEEDS INDEX
 */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import { pino } from 'pino';
import { LocalIndex, VirtualFileStorage } from 'vectra';
import { readConfig } from '../src/config.ts';
import { createServices } from '../src/services.ts';
import { currentGeneration } from '../src/store/currentGeneration.ts';
import { generationFolder } from '../src/store/generationFiles.ts';
import { openGeneration } from '../src/store/openGeneration.ts';
import { tokenize } from '../src/text/tokens.ts';
import { makeQuestions } from './makeCorpus.ts';
import { quantile } from './statistics.ts';

const K = 10;
const QUESTIONS = 200;
/** Vectra builds its BM25 anew for every query; more of them would take minutes. */
const SLOW_QUESTIONS = 5;

const [seeds = 'seeds', index = 'index'] = process.argv.slice(2);
const services = createServices({ ...readConfig({}), seeds, index }, pino({ level: 'silent' }));
const embedder = await services.embedder();
const generation = await currentGeneration(index);
if (generation === null) throw new Error(`there is no index in ${index}`);
const { index: corpus, vectorOf } = await openGeneration(generationFolder(index, generation), { modelId: embedder.id });
const passages = corpus.passages.map(({ start, end }, n) => {
  const article = corpus.articles[corpus.articleOfPassage[n] ?? 0]?.article;
  return { id: String(n), text: article?.text.slice(start, end) ?? '', vector: [...vectorOf(n)], articleId: article?.id ?? '', start, end };
});
const textOf = new Map(corpus.articles.map(({ article }) => [article.id, article.text]));
const questions = makeQuestions(QUESTIONS);
const vectors = (await embedder.embed(questions, 'query')).map((vector) => [...vector]);

const vectra = new LocalIndex('', undefined, new VirtualFileStorage(), undefined, { docReader: async (id) => textOf.get(id) ?? '' });
await vectra.createIndex();
await vectra.batchInsertItems(
  passages.map(({ id, vector, articleId, start, end }) => ({ id, vector, metadata: { documentId: articleId, startPos: start, endPos: end - 1 } })),
);
const mini = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], tokenize, processTerm: (term) => term });
mini.addAll(passages.map(({ id, text }) => ({ id, text })));
const orama = create({ schema: { text: 'string', vector: `vector[${embedder.dimensions}]` } as const });
await insertMultiple(orama, passages.map(({ id, text, vector }) => ({ id, text, vector })));

const rows = [
  ['ours: keywords, vectors, clauses, evidence', await time(QUESTIONS, (question) => services.search(question, { k: K }))],
  ['minisearch alone', await time(QUESTIONS, async (question) => mini.search(question).slice(0, K))],
  [
    'Orama, hybrid',
    await time(QUESTIONS, async (term, value) => searchOrama(orama, { mode: 'hybrid', term, vector: { value, property: 'vector' }, limit: K })),
  ],
  ['vectra, queryItems with its BM25', await time(SLOW_QUESTIONS, (question, vector) => vectra.queryItems(vector, question, K, undefined, true))],
] as const;
const lines = rows.map(([name, times]) => `| ${name} | ${times.length} | ${quantile(times, 0.5).toFixed(1)} | ${quantile(times, 0.99).toFixed(1)} |`);
process.stdout.write(`| search over ${passages.length} passages | questions | p50 ms | p99 ms |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`);

/** Milliseconds of each search; one before the clock starts. */
async function time(count: number, search: (question: string, vector: number[]) => Promise<unknown>): Promise<number[]> {
  await search(questions[0] ?? '', vectors[0] ?? []);
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const started = performance.now();
    await search(questions[n] ?? '', vectors[n] ?? []);
    times.push(performance.now() - started);
  }
  return times;
}
