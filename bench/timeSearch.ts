/**
 * One search engine over the passages and vectors of an index, in a process of its own, so that none is timed with the
 * memory of the others: ours, vectra's own `queryItems` with its BM25, minisearch alone, or Orama's hybrid search. The
 * question is embedded inside ours only; the others are handed its vector. Prints its figures as JSON. Started by
 * run.ts:
 *
 *   node --import ./src/stripTypes.mjs bench/timeSearch.ts SEEDS INDEX ENGINE
 */
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { createServices } from '../src/services.ts';
import { currentGeneration } from '../src/store/embedded/currentGeneration.ts';
import { generationFolder } from '../src/store/embedded/generationFiles.ts';
import { openGeneration } from '../src/store/embedded/openGeneration.ts';
import { embedPassages } from '../src/ingest/build/embedPassages.ts';
import { tokenize } from '../src/text/tokens.ts';
import { makeQuestions } from './makeCorpus.ts';
import { quantile } from './statistics.ts';

const K = 10;
const QUESTIONS = 200;
/** Vectra builds its BM25 anew for every query; more of them would take minutes. */
const SLOW_QUESTIONS = 5;

const [seeds = 'seeds', index = 'index', engine = 'ours'] = process.argv.slice(2);
const services = createServices({ ...readConfig({}), seeds, index, reader: null }, pino({ level: 'silent' }));
const embedder = await services.embedder();

type Search = (question: string, vector: number[]) => Promise<unknown>;

const ENGINES: Readonly<
  Record<string, { readonly name: string; readonly questions: number; open(): Promise<Search> }>
> = {
  ours: {
    name: 'ours: keywords, vectors, clauses, evidence',
    questions: QUESTIONS,
    open: async () => (question) => services.search(question, { k: K }),
  },
  minisearch: {
    name: 'minisearch alone',
    questions: QUESTIONS,
    async open() {
      const { default: MiniSearch } = await import('minisearch');
      const mini = new MiniSearch<{ id: string; text: string }>({
        fields: ['text'],
        tokenize,
        processTerm: (term) => term,
      });
      mini.addAll((await passagesOf()).map(({ id, text }) => ({ id, text })));
      return async (question) => mini.search(question).slice(0, K);
    },
  },
  orama: {
    name: 'Orama, hybrid',
    questions: QUESTIONS,
    async open() {
      const { create, insertMultiple, search } = await import('@orama/orama');
      const orama = create({ schema: { text: 'string', vector: `vector[${embedder.dimensions}]` } as const });
      await insertMultiple(
        orama,
        (await passagesOf()).map(({ id, text, vector }) => ({ id, text, vector })),
      );
      return async (term, value) =>
        search(orama, { mode: 'hybrid', term, vector: { value, property: 'vector' }, limit: K });
    },
  },
  vectra: {
    name: 'vectra, queryItems with its BM25',
    questions: SLOW_QUESTIONS,
    async open() {
      const { LocalIndex, VirtualFileStorage } = await import('vectra');
      const passages = await passagesOf();
      const textOf = new Map(passages.map(({ articleId, article }) => [articleId, article]));
      const vectra = new LocalIndex('', undefined, new VirtualFileStorage(), undefined, {
        docReader: async (id) => textOf.get(id) ?? '',
      });
      await vectra.createIndex();
      await vectra.batchInsertItems(
        passages.map(({ id, vector, articleId, start, end }) => ({
          id,
          vector,
          metadata: { documentId: articleId, startPos: start, endPos: end - 1 },
        })),
      );
      return (question, vector) => vectra.queryItems(vector, question, K, undefined, true);
    },
  },
};

const chosen = ENGINES[engine];
if (!chosen) throw new Error(`the engines are ${Object.keys(ENGINES).join(', ')}`);
const search = await chosen.open();
const questions = makeQuestions(chosen.questions);
const vectors = (await embedder.embed(questions, 'query')).map((vector) => [...vector]);
await search(questions[0] ?? '', vectors[0] ?? []);
const times: number[] = [];
for (const [n, question] of questions.entries()) {
  const started = performance.now();
  await search(question, vectors[n] ?? []);
  times.push(performance.now() - started);
}
process.stdout.write(
  JSON.stringify({
    name: chosen.name,
    questions: times.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    passages: (await services.index()).info.passages,
  }),
);

/** The passages of the live generation, as each of the other engines wants some of it. */
async function passagesOf() {
  const generation = await currentGeneration(index);
  if (generation === null) throw new Error(`there is no index in ${index}`);
  const { index: opened } = await openGeneration(generationFolder(index, generation), {
    modelId: embedder.id,
  });
  const zero = new Float32Array(embedder.dimensions);
  const hits = await opened.passages.nearest(zero, {}, opened.info.passages);
  const places = await opened.passages.probe(
    hits.map(({ id }) => id),
    { terms: [], vectors: [] },
  );
  const articles = new Map(
    (await opened.catalogue.articles(places.map(({ articleId }) => articleId))).map(({ article }) => [
      article.id,
      article,
    ]),
  );
  const passages = places.map(({ id, articleId, start, end }) => {
    const { title = null, text: article = '' } = articles.get(articleId) ?? {};
    return { id, articleId, article, title, start, end, text: article.slice(start, end) };
  });
  const embedded = [];
  for (const passage of passages) {
    const [vector = zero] = await embedPassages(passage.title, [passage.text], embedder);
    embedded.push({ ...passage, vector: [...vector] });
  }
  return embedded;
}
