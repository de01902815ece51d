/**
 * Candidates, a page of a timeline and memory over a built index, in a process of its own: processor time, which says
 * the same on a busy machine. Prints JSON. Started by run.ts:
 *
 *   node --expose-gc --import ./src/stripTypes.mjs bench/scale/timeIndex.ts INDEX
 */
import { timeline } from '../../src/answer/layout/timeline.ts';
import { readConfig } from '../../src/config.ts';
import { buildQuery } from '../../src/retrieve/candidates/buildQuery.ts';
import { createCandidateSource } from '../../src/retrieve/candidates/createCandidateSource.ts';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import { currentGeneration } from '../../src/store/embedded/currentGeneration.ts';
import { generationFolder } from '../../src/store/embedded/generationFiles.ts';
import { openGeneration } from '../../src/store/embedded/openGeneration.ts';
import { createTransformersEmbedder } from '../../src/store/models/transformersEmbedder.ts';
import { makeQuestions } from '../makeCorpus.ts';
import { quantile } from '../statistics.ts';
import { exactPassages } from './exactPassages.ts';

/** Candidates of a question, as answering asks for them. */
const K = 50;
const QUESTIONS = 200;
/** The first ones fill caches, and the compiler has not seen the code. */
const WARM_UP = 20;
/** Questions that are asked of the exact search too, a second each. */
const COMPARED = 20;
/** Statements of a page, as `/timeline` reads them. */
const PAGE = { offset: 0, limit: 20 };

const [folder = 'index'] = process.argv.slice(2);
const { embedding } = readConfig({});
const embedder = await createTransformersEmbedder({ ...embedding, cacheFolder: 'index/models' });
const generation = generationFolder(folder, (await currentGeneration(folder)) ?? '');
const { index, manifest } = await openGeneration(generation, { modelId: embedder.id });
const source = createCandidateSource(index);
const queries = [];
for (const question of makeQuestions(QUESTIONS))
  queries.push(await buildQuery(await analyseQuestion(question, index), embedder));

const times: number[] = [];
for (const query of queries) {
  const began = processorMs();
  await source.candidates(query, {}, K);
  times.push(processorMs() - began);
}
globalThis.gc?.();
const heapMiB = process.memoryUsage().heapUsed / 2 ** 20;
const rssMiB = process.memoryUsage().rss / 2 ** 20;

const { items: voices } = await index.catalogue.voices({ offset: 0, limit: 1 });
const steps: number[] = [];
for (const voice of voices) steps.push(await longestStep(() => timeline(index.catalogue, voice, PAGE)));

const exact = createCandidateSource({ ...index, passages: await exactPassages(generation, index.passages) });
const shares: number[] = [];
for (const query of queries.slice(0, COMPARED)) {
  const found = new Set((await source.candidates(query, {}, K)).map(({ id }) => id));
  const wanted = await exact.candidates(query, {}, K);
  shares.push(wanted.filter(({ id }) => found.has(id)).length / wanted.length);
}
process.stdout.write(
  JSON.stringify({
    passages: manifest.counts.passages,
    p50: quantile(times.slice(WARM_UP), 0.5),
    p99: quantile(times.slice(WARM_UP), 0.99),
    recall: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    timelineStep: Math.max(...steps),
    heapMiB,
    rssMiB,
  }),
);

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The most processor time that others had to wait for at a stretch. */
async function longestStep(work: () => Promise<unknown>): Promise<number> {
  const state = { isOver: false };
  let [longest, began] = [0, processorMs()];
  const done = work().finally(() => (state.isOver = true));
  while (!state.isOver) {
    await new Promise(setImmediate);
    longest = Math.max(longest, processorMs() - began);
    began = processorMs();
  }
  await done;
  return longest;
}
