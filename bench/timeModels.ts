/**
 * What it makes of embedding and of a build where the models run: in the process that asks, in one or two processes, or
 * at an address of this machine with one or two behind it. Rounds go over all of them in turn, since others may use the
 * machine: of embedding the fastest counts, of builds the median. Linux only. Prints a table.
 * `npm run bench:models -- 60` builds fewer articles.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import type { Embedder } from '../src/domain/ports.ts';
import { openModels } from '../src/inference/openModels.ts';
import { startModelServer } from '../src/inference/startModelServer.ts';
import { createTransformersEmbedder } from '../src/store/models/transformersEmbedder.ts';
import { makeCorpus } from './makeCorpus.ts';
import { type TreeFigures, watchTree } from './scale/watchTree.ts';
import { median } from './statistics.ts';
import { fixed, table } from './table.ts';

const [articles = '275'] = process.argv.slice(2);
const EMBEDDED = 7;
const BUILT = 3;
/** Ports that nobody else is likely to have. */
const PORTS = [18_090, 18_091];
const log = pino({ level: 'silent' });
const texts = Array.from(
  { length: 4_000 },
  (_, n) => `The minister said on day ${n} that the talks had broken down because prisoner ${n * 7} was not released.`,
);

const servers = await Promise.all(
  PORTS.map((port, n) =>
    startModelServer(readConfig({ READER: 'off', MODEL_PORT: String(port), MODEL_PROCESSES: String(n + 1) }), log),
  ),
);
const url = (n: number): string => `http://127.0.0.1:${PORTS[n]}`;
const ways: readonly { readonly name: string; readonly env: Readonly<Record<string, string>> }[] = [
  { name: 'in the process that asks', env: { MODEL_PROCESSES: '1' } },
  { name: 'two processes', env: { MODEL_PROCESSES: '2' } },
  { name: 'an address, one process behind it', env: { MODEL_URLS: url(0) } },
  { name: 'an address, two processes behind it', env: { MODEL_URLS: url(1) } },
];
const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-models-'));
const load = (): string => fixed(os.loadavg()[0], 1);
const before = load();
try {
  const rates = await timeEmbedding();
  const builds = await timeBuilds();
  const rows = ways.map(({ name }, n) => {
    const own = builds[n] ?? [];
    const of = (what: 'seconds' | 'processorSeconds' | 'peakMiB'): number => median(own.map((one) => one[what]));
    const { passages } = JSON.parse(own[0]?.stdout ?? '{}') as { readonly passages?: number };
    return [
      name,
      fixed(texts.length / ((rates[n] ?? NaN) / 1_000), 0),
      String(passages),
      fixed(of('seconds'), 1),
      fixed(of('processorSeconds'), 1),
      fixed(of('peakMiB'), 0),
    ];
  });
  const head = ['models', 'short passages/s', 'build, passages', 'wall s', 'processor s, its own', 'peak MiB, its own'];
  process.stdout.write(`${table([head, ...rows])}\nLoad ${before} before, ${load()} after.\n`);
} finally {
  await Promise.all(servers.map(({ close }) => close()));
  await rm(folder, { recursive: true, force: true });
}

/** Milliseconds of the fastest round, each way. */
async function timeEmbedding(): Promise<number[]> {
  const opened = ways.map(({ env }) => openModels(readConfig({ ...env, READER: 'off' }), log));
  const here = await createTransformersEmbedder({ ...readConfig({}).embedding, cacheFolder: 'index/models' });
  const embedders: Embedder[] = await Promise.all(opened.map((models, n) => (n === 0 ? here : models.embedder())));
  const best = ways.map(() => Infinity);
  for (let round = 0; round < EMBEDDED; round += 1) {
    for (const [n, embedder] of embedders.entries()) {
      const began = performance.now();
      await embedder.embed(texts, 'passage');
      best[n] = Math.min(best[n] ?? Infinity, performance.now() - began);
    }
  }
  for (const models of opened) models.close();
  return best;
}

/** What builds from nothing take, each way. */
async function timeBuilds(): Promise<readonly (readonly TreeFigures[])[]> {
  const seeds = path.join(folder, 'seeds');
  await makeCorpus(seeds, Number(articles));
  const all: TreeFigures[][] = ways.map(() => []);
  for (let round = 0; round < BUILT; round += 1) {
    for (const [n, { env }] of ways.entries()) {
      const index = path.join(folder, `index-${n}-${round}`);
      const set = Object.entries({ MODEL_URLS: '', ...env }).map(([name, value]) => `${name}=${value}`);
      const node = [process.execPath, '--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs'];
      const args = [...set, ...node, 'src/cli/reindex.ts', '--json', '--seeds', seeds, '--index', index];
      all[n]?.push(await watchTree('env', args, process.cwd()));
      await rm(index, { recursive: true, force: true });
    }
  }
  return all;
}
