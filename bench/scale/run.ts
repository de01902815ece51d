/**
 * A build at size, and what its index takes to answer: `npm run bench:scale -- --articles 4929`, 38 passages each.
 * `--against DIR` builds the same corpus with another checkout, one after the other; `--small 527` is the corpus that
 * the heap is compared with. Processor time is what counts on a machine that others use. Linux only. Prints tables.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from '../makeCorpus.ts';
import { fixed, table } from '../table.ts';
import { watchTree } from './watchTree.ts';

/** Passages of an article, as in news. */
const PASSAGES = 38;
const NODE = ['--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs'];

/** What timeIndex.ts prints. */
type IndexFigures = Readonly<
  Record<'passages' | 'p50' | 'p99' | 'recall' | 'timelineStep' | 'heapMiB' | 'rssMiB', number>
>;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '4929' },
    small: { type: 'string', default: '527' },
    against: { type: 'string' },
  },
});
const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-scale-'));
const load = (): string => fixed(os.loadavg()[0], 1);
try {
  const sizes = [Number(values.small), Number(values.articles)];
  for (const articles of sizes) await makeCorpus(path.join(folder, String(articles)), articles, PASSAGES);
  const builds = [['build', 'passages', 'wall s', 'processor s', 'peak of all processes MiB', 'load before, after']];
  for (const articles of sizes) builds.push(await build('this', process.cwd(), articles));
  if (values.against !== undefined)
    for (const articles of sizes) builds.push(await build('against', values.against, articles));
  process.stdout.write(`${os.availableParallelism()} cores\n\n${table(builds)}\n\n`);
  const found = [];
  for (const articles of sizes) found.push(await measure(articles));
  const rows = found.map((one) => [
    String(one.passages),
    `${fixed(one.p50, 1)}, ${fixed(one.p99, 1)}`,
    fixed(one.recall, 3),
    fixed(one.timelineStep, 1),
    fixed(one.heapMiB, 1),
    fixed(one.rssMiB, 0),
  ]);
  const head = [
    'passages',
    'candidates, p50 and p99 processor ms',
    'recall@50 of the exact ones',
    'longest step of a timeline, processor ms',
    'heap MiB',
    'process MiB',
  ];
  const [small, large] = found;
  const grown = small && large ? 100 * (large.heapMiB / small.heapMiB - 1) : Number.NaN;
  process.stdout.write(`${table([head, ...rows])}\n\nHeap, vectors aside: ${fixed(grown, 1)} % more.\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function build(who: string, cwd: string, articles: number): Promise<string[]> {
  const before = load();
  const corpus = path.join(folder, String(articles));
  const args = [...NODE, 'src/cli/reindex.ts', '--json', '--seeds', corpus, '--index', `${corpus}-${who}`];
  const { seconds, processorSeconds, peakMiB, stdout } = await watchTree(process.execPath, args, cwd);
  const { passages } = JSON.parse(stdout) as { readonly passages: number };
  return [
    who,
    String(passages),
    fixed(seconds, 1),
    fixed(processorSeconds, 1),
    fixed(peakMiB, 0),
    `${before}, ${load()}`,
  ];
}

async function measure(articles: number): Promise<IndexFigures> {
  const args = ['--expose-gc', ...NODE, 'bench/scale/timeIndex.ts', path.join(folder, `${articles}-this`)];
  return JSON.parse((await watchTree(process.execPath, args, process.cwd())).stdout) as IndexFigures;
}
