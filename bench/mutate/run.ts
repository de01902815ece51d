/**
 * `npm run mutate -- attribute/sides [--limit 200] [--seed 1] [--tests test/attribute]`: how much of a folder below
 * src/ the tests notice. Stryker changes one thing at a time in the folder's .ts files, in a copy, and runs the tests
 * that reach it; a mutant that no test fails on has survived. The tests are those of the same room (all of them, where
 * it has none), not what only passes by from elsewhere. Of more than --limit mutants a seeded random part is taken, so
 * that a folder takes minutes: the same seed takes the same mutants of the same files. Printed are the survivors as
 * they are found, each with where it stands and what stood there instead, then what became of the mutants of each file,
 * and the score: killed and timed out of all that ran. That goes to reports/mutate/ too, with the survivors in the
 * order of the source, beside Stryker's report.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { describe, isUnnoticed } from './describe.ts';
import { LEFT_OUT, LIMIT, SEED, TESTS } from './sample.ts';

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];
const COLUMNS = ['Killed', 'Survived', 'NoCoverage', 'Timeout', 'RuntimeError'] as const;
/** Stryker's processes load the plugin beside this file, which is TypeScript. */
const NODE = ['--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string' },
  },
});
const folder = (positionals[0] ?? '').replace(/^src\/|\/+$/g, '');
if (folder === '' || !existsSync(`src/${folder}`)) {
  throw new Error('Which folder below src/? As in: npm run mutate -- attribute/sides');
}
const room = `test/${folder.split('/')[0]}`;
const report = `reports/mutate/${folder.replaceAll('/', '-')}`;
process.env[LIMIT] = values.limit;
process.env[SEED] = values.seed;
process.env[TESTS] = values.tests ?? (existsSync(room) ? room : 'test');

const results = await new Stryker({
  mutate: [folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**/*.ts`],
  testRunner: 'vitest',
  vitest: { configFile: 'bench/mutate/vitest.config.ts' },
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), import.meta.resolve('./sample.ts')],
  checkerNodeArgs: NODE,
  testRunnerNodeArgs: NODE,
  concurrency: 1,
  // For a busy machine. Endless loops are noticed sooner, by how often a line is reached.
  timeoutMS: 60_000,
  reporters: ['sample', 'html', 'progress-append-only'],
  htmlReporter: { fileName: `${report}.html` },
  tempDirName: 'reports/mutate/copy',
  // Stryker would rewrite a tsconfig.json with the compiler's API, which TypeScript 7 does not have: it finds none.
  tsconfigFile: 'none',
}).runMutationTest();

const ran = results.filter(({ statusReason }) => statusReason !== LEFT_OUT);
const text = [
  table(ran),
  '',
  `src/${folder}: ${score(ran)} of ${ran.length} mutants noticed` +
    (ran.length < results.length ? ` (of ${results.length}, drawn with seed ${values.seed})` : ''),
].join('\n');
await mkdir('reports/mutate', { recursive: true });
const survivors = ran.filter(isUnnoticed).toSorted(byPlace).map(describe);
await writeFile(`${report}.txt`, `${[...survivors, '', text].join('\n')}\n`);
process.stdout.write(`\n${text}\n`);

function byPlace(a: Result, b: Result): number {
  return a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line;
}

function table(mutants: readonly Result[]): string {
  const rows = [...new Set(mutants.map(({ fileName }) => fileName))].map((name) => {
    const of = mutants.filter(({ fileName }) => fileName === name);
    const counts = COLUMNS.map((column) => String(of.filter(({ status }) => status === column).length));
    return [path.relative('', name), ...counts, score(of)];
  });
  const all = [['file', ...COLUMNS, 'score'], ...rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b))];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => row.join('  '))
    .join('\n');
}

function score(mutants: readonly Result[]): string {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const counted = noticed + mutants.filter(isUnnoticed).length;
  return counted === 0 ? '-' : `${((100 * noticed) / counted).toFixed(1)} %`;
}
