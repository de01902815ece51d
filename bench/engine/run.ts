/**
 * How fast OpenSearch takes and finds passages: `npm run bench:engine -- --passages 1000000 --nodes 3`. It starts the
 * nodes itself, on this machine, and needs a JDK of Java 17 and Maven. Prints a table.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import type { CandidateQuery } from '../../src/domain/candidate.ts';
import { buildQuery } from '../../src/retrieve/candidates/buildQuery.ts';
import { createCandidateSource } from '../../src/retrieve/candidates/createCandidateSource.ts';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import { engineIndex } from '../../src/store/opensearch/engineIndex.ts';
import { missingForEngine, startEngine } from '../../test/engine/startEngine.ts';
import { shippedEmbedder } from '../../test/fixtures/shippedEmbedder.ts';
import { makeQuestions } from '../makeCorpus.ts';
import { quantile } from '../statistics.ts';
import { madeEntries } from './madeEntries.ts';

/** Passages of an article, as in news. */
const PARAGRAPHS = 38;
/** Until a JVM has compiled what is asked of it. */
const WARM_UP = 300;
/** Candidates of a question, as answering asks for them. */
const K = 50;
const ASKERS = [1, 8, 32];

const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '1000000' },
    nodes: { type: 'string', default: '3' },
    replicas: { type: 'string', default: '1' },
    heap: { type: 'string', default: '1g' },
    questions: { type: 'string', default: '1000' },
  },
});
const nodes = Number(values.nodes);
const articles = Math.ceil(Number(values.passages) / PARAGRAPHS);
const row = (what: string, figure: string): void => void process.stdout.write(`| ${what} | ${figure} |\n`);
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
/** Seconds for a thousand of something, which are milliseconds for one. */
const perThousand = (computed: number, count: number): string => ((1_000 * computed) / count).toFixed(2);
const load = (): string => (os.loadavg()[0] ?? 0).toFixed(1);

const missing = await missingForEngine();
if (missing !== null) {
  process.stderr.write(`OpenSearch cannot be measured: ${missing}.\n`);
  process.exit(0);
}
const embedder = await shippedEmbedder();
const engine = await startEngine(nodes, { heap: values.heap, jvm: 'fast' });
const store = engineIndex({
  settings: {
    urls: engine.urls,
    login: null,
    ca: null,
    prefix: 'bench',
    shards: nodes,
    replicas: nodes > 1 ? Number(values.replicas) : 0,
    refresh: '30s',
  },
  modelId: async () => embedder.id,
  onProblem: (error) => process.stderr.write(`${String(error)}\n`),
});
try {
  row('what', 'figure');
  row('---', '---');
  row('machine', `${os.availableParallelism()} cores, load ${load()} before`);
  row('cluster', `${nodes} nodes, heap ${values.heap}, ${nodes} shards, ${nodes > 1 ? values.replicas : 0} replicas`);
  await build();
  await search();
} finally {
  await store.close();
  await engine.stop();
}

async function build(): Promise<void> {
  let embedding = 0;
  const timed = {
    async embed(...given: Parameters<typeof embedder.embed>) {
      const began = performance.now();
      const vectors = await embedder.embed(...given);
      embedding += performance.now() - began;
      return vectors;
    },
  };
  const writer = await store.writer(embedder);
  const [began, computed] = [performance.now(), await engine.computed()];
  let n = 0;
  for await (const entry of madeEntries(articles, PARAGRAPHS, timed)) {
    await writer.add(entry);
    await writer.say(entry);
    if (++n % 50 === 0) process.stderr.write(`${n * PARAGRAPHS} passages, ${seconds(performance.now() - began)}\n`);
  }
  const finishing = performance.now();
  await writer.finish({
    sides: [],
    model: { id: embedder.id, dimensions: embedder.dimensions },
    seeds: { path: 'made', fingerprint: 'made' },
    seedCount: articles,
    problems: [],
  });
  const total = performance.now() - began;
  const passages = articles * PARAGRAPHS;
  row('passages', `${passages} in ${articles} articles, vectors of ${embedder.dimensions} numbers`);
  row('written in', `${seconds(total)}, of which ${seconds(embedding)} for vectors`);
  row('rate without vectors', `${Math.round((1_000 * passages) / (total - embedding))} passages a second`);
  row('computed by the nodes', `${perThousand((await engine.computed()) - computed, passages)} s for 1,000 passages`);
  row('last step (counting names, swap)', seconds(performance.now() - finishing));
  // Until segments are merged they hold each document once more, for a copy that might have missed it.
  await fetch(`${engine.urls[0]}/bench-*/_forcemerge?max_num_segments=1`, { method: 'POST' });
  await fetch(`${engine.urls[0]}/bench-*/_flush`, { method: 'POST' });
  const stats = (await (await fetch(`${engine.urls[0]}/bench-*/_stats/store`)).json()) as Stats;
  const size = (bytes: number): string =>
    `${(bytes / 1e6).toFixed(0)} MB, ${Math.round(bytes / passages)} bytes a passage`;
  row('size of one copy, merged', size(stats._all.primaries.store.size_in_bytes));
  for (const [name, { primaries }] of Object.entries(stats.indices))
    row(`… ${name.split('-').at(-1)}`, size(primaries.store.size_in_bytes));
  row('memory of the nodes', `${(await engine.memory()).join(', ')} MB`);
}

interface Stats {
  readonly _all: { readonly primaries: { readonly store: { readonly size_in_bytes: number } } };
  readonly indices: Readonly<Record<string, Stats['_all']>>;
}

async function search(): Promise<void> {
  const index = await store.get();
  const queries: CandidateQuery[] = [];
  for (const question of makeQuestions(Number(values.questions)))
    queries.push(await buildQuery(await analyseQuestion(question, index), embedder));
  const source = createCandidateSource(index);
  const ask = async (n: number): Promise<void> => {
    const query = queries[n % queries.length];
    if (query) await source.candidates(query, {}, K);
  };
  for (let n = 0; n < WARM_UP; n += 1) await ask(n);
  for (const askers of ASKERS) {
    const times: number[] = [];
    let [next, failed] = [0, 0];
    const [began, computed, own] = [performance.now(), await engine.computed(), process.cpuUsage()];
    await Promise.all(
      Array.from({ length: askers }, async () => {
        while (next < queries.length) {
          const at = performance.now();
          await ask(next++).catch(() => (failed += 1));
          times.push(performance.now() - at);
        }
      }),
    );
    const { user, system } = process.cpuUsage(own);
    const rate = ((1_000 * times.length) / (performance.now() - began)).toFixed(1);
    row(
      `candidates, ${askers} askers`,
      `p50 ${Math.round(quantile(times, 0.5))} ms, p99 ${Math.round(quantile(times, 0.99))} ms, ${rate} a second, ` +
        `${perThousand((await engine.computed()) - computed, times.length)} ms computed by the nodes for one, ` +
        `${perThousand((user + system) / 1e6, times.length)} by the asker, ` +
        `${failed} failed, load ${load()}`,
    );
  }
}
