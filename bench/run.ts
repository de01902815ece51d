/**
 * `npm run bench`: start, answers, builds and memory on the seeds and on a made corpus, each measured in processes of
 * their own. Medians of several runs; quote them with the machine, and compare only within one run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { makeCorpus, makeQuestions } from './makeCorpus.ts';
import { median } from './statistics.ts';
import { fixed, table } from './table.ts';

const RUNS = 5;
const ARTICLES = 1_000;
/** Articles of the corpus for search: about 10,000 passages. */
const SEARCH_ARTICLES = 1_550;
const ENGINES = ['ours', 'minisearch', 'orama', 'vectra'];
const SEED_QUESTIONS = [
  'What did each side say caused the talks to break down?',
  'How did Hamas describe Witkoff’s remarks?',
  'When might negotiations restart?',
  'Who won the 2022 football World Cup?',
];

/** What timeSearch.ts prints. */
interface SearchFigures {
  readonly name: string;
  readonly questions: number;
  readonly p50: number;
  readonly p99: number;
  readonly passages: number;
}

/** What timeReader.ts prints. */
interface ReaderFigures {
  readonly threads: number | string;
  readonly loadMs: number;
  readonly msPerThousandTokens?: number;
  readonly processorMs?: number;
  readonly rssMiB: number;
}

/** What timeWeb.ts prints. */
interface WebFigures {
  readonly articles: number;
  readonly coldMs: number;
  readonly warmMs: number;
  readonly requests: number;
  readonly bytes: number;
  readonly elsewhere: number;
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-bench-'));
try {
  const made = path.join(folder, 'made');
  await makeCorpus(made, ARTICLES);
  const rows = [
    [
      'corpus',
      'articles',
      'passages',
      'reindex s',
      'peak MiB',
      'start to answer s',
      'ask p50 ms',
      'p95',
      'p99',
      'READER=off p50',
      '20 at once s',
      'loop late, p99 ms',
      'peak MiB',
    ],
    await measure(
      'seeds',
      'seeds',
      Array.from({ length: 400 }, (_, n) => SEED_QUESTIONS[n % SEED_QUESTIONS.length] ?? ''),
    ),
    await measure('made', made, makeQuestions(400)),
  ];
  const big = path.join(folder, 'big');
  await makeCorpus(big, SEARCH_ARTICLES);
  const embedding = run(['bench/timeEmbedding.ts'], { isPinned: true }) as Record<string, number>;
  process.stdout.write(`${machine()}\n\n${table(rows)}\n\n`);
  process.stdout.write(`${timeWeb(made)}\n`);
  process.stdout.write(`${timeSearch()}\n`);
  process.stdout.write(
    `Embedding, one core: ${fixed(embedding.passagesPerSecond, 0)} short passages/s in batches, ` +
      `${fixed(embedding.msAlone, 3)} ms alone, ` +
      `${embedding.dimensions} dimensions, peak ${fixed(embedding.peakMiB, 0)} MiB\n\n${timeReader()}\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The reader's speed with one thread and with two, and what the process of the models weighs with it and without. */
function timeReader(): string {
  const head = ['threads of the reader', 'ms for 1000 tokens', 'processor ms', 'load ms', 'process MiB'];
  const rows = (run(['bench/timeReader.ts']) as ReaderFigures[]).map((one) => [
    String(one.threads),
    fixed(one.msPerThousandTokens, 0),
    fixed(one.processorMs, 0),
    fixed(one.loadMs, 0),
    fixed(one.rssMiB, 0),
  ]);
  return table([head, ...rows]);
}

/** One search over the same passages and vectors, engine by engine, each in a process of its own. */
function timeSearch(): string {
  const [seeds, index] = [path.join(folder, 'big'), path.join(folder, 'index-big')];
  run(['src/cli/reindex.ts', '--json', '--seeds', seeds, '--index', index]);
  const found = ENGINES.map((engine) => run(['bench/timeSearch.ts', seeds, index, engine]) as SearchFigures);
  const head = [`search over ${found[0]?.passages ?? 0} passages`, 'questions', 'p50 ms', 'p99 ms'];
  const rows = found.map(({ name, questions, p50, p99 }) => [name, String(questions), fixed(p50, 1), fixed(p99, 1)]);
  return `${table([head, ...rows])}\n`;
}

/** The web reader's first page, from when the index is open: a process a row. */
function timeWeb(made: string): string {
  const head = ['first page, articles', 'cold ms', 'warm ms', 'requests', 'bytes', 'to other hosts'];
  const rows = (
    [
      ['seeds', 'seeds'],
      ['made', made],
    ] as const
  ).map(([name, seeds]) => {
    const index = path.join(folder, `index-${name}`);
    const { articles, coldMs, warmMs, ...counts } = run(['bench/timeWeb.ts', seeds, index]) as WebFigures;
    const { requests, bytes, elsewhere } = counts;
    return [articles, fixed(coldMs, 0), fixed(warmMs, 1), requests, bytes, elsewhere].map(String);
  });
  return `${table([head, ...rows])}\n`;
}

/** One row: builds from nothing, cold answers, then many answers in one process. */
async function measure(name: string, seeds: string, questions: string[]): Promise<string[]> {
  const index = path.join(folder, `index-${name}`);
  const builds = [];
  for (let i = 0; i < (name === 'seeds' ? RUNS : 1); i++) {
    await rm(index, { recursive: true, force: true });
    const started = performance.now();
    run(['src/cli/reindex.ts', '--json', '--seeds', seeds, '--index', index]);
    builds.push((performance.now() - started) / 1000);
  }
  const buildPeak = peakOf(['src/cli/reindex.ts', '--json', '--seeds', seeds, '--index', `${index}-peak`]);
  const cold = [];
  for (let i = 0; i < RUNS; i++) {
    const started = performance.now();
    run(['src/cli/ask.ts', '--json', '--seeds', seeds, '--index', index, questions[i] ?? '']);
    cold.push((performance.now() - started) / 1000);
  }
  const file = path.join(folder, `questions-${name}.json`);
  await writeFile(file, JSON.stringify(questions));
  const warm = run(['bench/timeAsk.ts', seeds, index, file]) as Record<string, number>;
  const unread = run(['bench/timeAsk.ts', seeds, index, file], { env: { READER: 'off' } }) as Record<string, number>;
  const articles = (await readdir(seeds)).filter((entry) => entry !== 'sides.json').length;
  return [
    name,
    String(articles),
    String(warm.passages),
    fixed(median(builds), 2),
    fixed(buildPeak, 0),
    fixed(median(cold), 2),
    fixed(warm.p50, 1),
    fixed(warm.p95, 1),
    fixed(warm.p99, 1),
    fixed(unread.p50, 1),
    fixed((warm.togetherMs ?? Number.NaN) / 1000, 2),
    fixed(warm.lateMs, 1),
    fixed(warm.peakMiB, 0),
  ];
}

/** How a script of ours is run: on one core, where there is taskset; with more in its environment. */
interface How {
  readonly isPinned?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a script of ours and parses the JSON that it prints. */
function run(script: readonly string[], how?: How): unknown {
  return JSON.parse(runText(script, how));
}

/** Runs a script of ours. */
function runText(script: readonly string[], { isPinned = false, env = {} }: How = {}): string {
  const node = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    '--import',
    './src/stripTypes.mjs',
    ...script,
  ];
  const pinned =
    isPinned && spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0', ...node] : node;
  const [command = '', ...args] = pinned;
  const done = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${script.join(' ')} failed:\n${done.stderr}`);
  return done.stdout;
}

/** Peak resident memory of a script, in MiB. */
function peakOf(script: readonly string[]): number {
  const report = 'process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))';
  const done = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      './src/stripTypes.mjs',
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      ...script,
    ],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return Number(/peak (\d+)$/.exec(done.stderr)?.[1]) / 1024;
}

function machine(): string {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cpus[0]?.model.trim()}, ${cpus.length} cores, ${memory} GiB, Node ${process.version}, ${os.platform()}`;
}
