/**
 * How fast OpenSearch takes and finds passages: `npm run bench:engine -- --passages 1000000 --nodes 3`. It starts the
 * nodes itself, on this machine, and needs a JDK of Java 17 and Maven. `--embedded` asks an embedded index of the same
 * articles, too. Prints a table.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import type { CandidateQuery } from '../../src/domain/candidate.ts';
import type { GenerationFacts } from '../../src/domain/index/indexWriter.ts';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import { buildQuery } from '../../src/retrieve/candidates/buildQuery.ts';
import { createCandidateSource } from '../../src/retrieve/candidates/createCandidateSource.ts';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import { engineIndex } from '../../src/store/opensearch/engineIndex.ts';
import { missingForEngine, startEngine } from '../../test/engine/startEngine.ts';
import { shippedEmbedder } from '../../test/fixtures/shippedEmbedder.ts';
import { makeQuestions } from '../makeCorpus.ts';
import { embeddedBeside } from './embeddedBeside.ts';
import { madeEntries } from './madeEntries.ts';
import { type AskedFigures, timeAskers } from './timeAskers.ts';

/** Passages of an article, as in news. */
const PARAGRAPHS = 38;
const ASKERS = [1, 8, 32];

const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '1000000' },
    nodes: { type: 'string', default: '3' },
    replicas: { type: 'string', default: '1' },
    heap: { type: 'string', default: '1g' },
    questions: { type: 'string', default: '500' },
    // Questions before any is measured, until a JVM has compiled what is asked of it.
    'warm-up': { type: 'string', default: '500' },
    embedded: { type: 'boolean', default: false },
  },
});
const nodes = Number(values.nodes);
const articles = Math.ceil(Number(values.passages) / PARAGRAPHS);
const passages = articles * PARAGRAPHS;
const replicas = nodes > 1 ? Number(values.replicas) : 0;
const row = (what: string, figure: string): void => void process.stdout.write(`| ${what} | ${figure} |\n`);
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
/** Seconds for a thousand passages. */
const perThousand = (computed: number): string => ((1_000 * computed) / passages).toFixed(2);
const load = (): string => (os.loadavg()[0] ?? 0).toFixed(1);

const missing = await missingForEngine();
if (missing !== null) {
  process.stderr.write(`OpenSearch cannot be measured: ${missing}.\n`);
  process.exit(0);
}
const embedder = await shippedEmbedder();
const engine = await startEngine(nodes, { heap: values.heap, node: 'fast' });
const store = engineIndex({
  settings: { urls: engine.urls, login: null, ca: null, prefix: 'bench', shards: nodes, replicas, refresh: '30s' },
  modelId: async () => embedder.id,
  onProblem: (error) => process.stderr.write(`${String(error)}\n`),
});
const beside = values.embedded ? await embeddedBeside() : null;
try {
  row('what', 'figure');
  row('---', '---');
  row('machine', `${os.availableParallelism()} cores, load ${load()} before`);
  row('cluster', `${nodes} nodes, heap ${values.heap}, ${nodes} shards, ${replicas} replicas`);
  const embedded = await build();
  await search(embedded);
} finally {
  await store.close();
  await engine.stop();
  await beside?.remove();
}

async function build(): Promise<OpenIndex | null> {
  const writer = await store.writer(embedder);
  const [began, computed] = [performance.now(), await engine.computed()];
  let [n, own] = [0, 0];
  for await (const entry of madeEntries(articles, PARAGRAPHS, embedder)) {
    const before = process.cpuUsage();
    await writer.add(entry);
    await writer.say(entry);
    const { user, system } = process.cpuUsage(before);
    own += (user + system) / 1e6;
    await beside?.add(entry);
    await beside?.say(entry);
    if (++n % 250 === 0)
      process.stderr.write(
        `${n * PARAGRAPHS} passages, ${seconds(performance.now() - began)}, load ${load()}, ` +
          `${((await engine.computed()) - computed).toFixed(0)} s computed by the nodes\n`,
      );
  }
  const [finishing, loaded] = [performance.now(), await engine.computed()];
  const facts: GenerationFacts = {
    sides: [],
    model: { id: embedder.id, dimensions: embedder.dimensions },
    seeds: { path: 'made', fingerprint: 'made' },
    seedCount: articles,
    problems: [],
  };
  await writer.finish(facts);
  const [ended, whole] = [performance.now(), await engine.computed()];
  row('passages', `${passages} in ${articles} articles, vectors of ${embedder.dimensions} numbers`);
  row('written in', `${seconds(ended - began)}, ${Math.round((1_000 * passages) / (ended - began))} passages a second`);
  row('… of which the last step', `${seconds(ended - finishing)}: counting names, merging, copies, swap`);
  row(
    'computed by the nodes for 1,000 passages',
    `${perThousand(whole - computed)} s, of which ${perThousand(whole - loaded)} in the last step`,
  );
  row('… by who writes', `${perThousand(own)} s`);
  const stats = (await (await fetch(`${engine.urls[0]}/bench-*/_stats/store`)).json()) as Stats;
  const size = (bytes: number): string =>
    `${(bytes / 1e6).toFixed(0)} MB, ${Math.round(bytes / passages)} bytes a passage`;
  row('size of one copy', size(stats._all.primaries.store.size_in_bytes));
  for (const [name, { primaries }] of Object.entries(stats.indices))
    row(`… ${name.split('-').at(-1)}`, size(primaries.store.size_in_bytes));
  row('memory of the nodes', `${(await engine.memory()).join(', ')} MB`);
  row('load after', load());
  return beside?.finish(facts) ?? null;
}

interface Stats {
  readonly _all: { readonly primaries: { readonly store: { readonly size_in_bytes: number } } };
  readonly indices: Readonly<Record<string, Stats['_all']>>;
}

async function search(embedded: OpenIndex | null): Promise<void> {
  const index = await store.get();
  const queries: CandidateQuery[] = [];
  for (const question of makeQuestions(Number(values.questions)))
    queries.push(await buildQuery(await analyseQuestion(question, embedded ?? index), embedder));
  const source = createCandidateSource(index);
  const ask = (askers: number): Promise<AskedFigures> => timeAskers(source, queries, askers, engine.computed);
  for (let n = 0; n < Number(values['warm-up']); n += queries.length) await ask(1);
  for (const askers of ASKERS) report(`candidates, ${askers} askers`, await ask(askers));
  if (embedded) {
    const own = createCandidateSource(embedded);
    for (const what of ['candidates of the embedded index', '… once more'])
      report(what, await timeAskers(own, queries, 1, engine.computed));
  }
}

function report(what: string, { p50, p99, rate, nodes: computed, own, failed }: AskedFigures): void {
  row(
    what,
    `p50 ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms, ${rate.toFixed(1)} a second, ${computed.toFixed(1)} ms ` +
      `computed by the nodes for one, ${own.toFixed(1)} by the asker, ${failed} failed, load ${load()}`,
  );
}
