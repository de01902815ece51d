/**
 * `npm run torture`: the promises of SECURITY.md, tried at length, as a table. Each part runs in a process of its own,
 * two at a time, so that memory is measured apart. Under a quarter of an hour; exit code 1 where anything was found.
 * `--part NAME` is one of them, as JSON, and `--short NAME` what `npm test` tries of it.
 */
import { spawn } from 'node:child_process';
import os from 'node:os';
import { askForLong } from './askForLong.ts';
import { buildAtOnce } from './buildAtOnce.ts';
import { checkRegexes } from './checkRegexes.ts';
import { corruptIndex } from './corruptIndex.ts';
import { fillDisk } from './fillDisk.ts';
import { fillState } from './fillState.ts';
import { fuzzFormats } from './fuzzFormats.ts';
import { fuzzQuestions } from './fuzzQuestions.ts';
import { hostileSeeds } from './hostileSeeds.ts';
import { killReindex } from './killReindex.ts';
import { killUploads } from './killUploads.ts';
import { mixedCommands } from './mixedCommands.ts';
import { slowPages } from './slowPages.ts';
import { swapUnderLoad } from './swapUnderLoad.ts';
import { NODE, type Row } from './workbench.ts';

/** Those that measure memory and the event loop of a running bot. */
const MEASURED: Readonly<Record<string, () => Promise<Row | readonly Row[]>>> = {
  questionsForLong: () => askForLong(50_000, 7),
  swaps: () => swapUnderLoad(100),
  commands: () => mixedCommands(200, 120, 5_000),
};
const OTHERS: typeof MEASURED = {
  kills: () => killReindex(100, 5),
  uploads: () => killUploads(20),
  corruption: () => corruptIndex(10, 60),
  seeds: () => hostileSeeds(512 * 1024),
  formats: () => fuzzFormats(10_000),
  pages: () => slowPages(10 * 1024 * 1024),
  questions: () => fuzzQuestions(10_000),
  disk: fillDisk,
  state: fillState,
  atOnce: () => buildAtOnce(4),
  patterns: () => checkRegexes(['src', 'commands']),
};
const PARTS = { ...MEASURED, ...OTHERS };
/** How much the others step back for a bot that is measured beside them: as far as the system allows. */
const NICE = 19;

/** What `npm test` tries of a part. */
const SHORT: typeof MEASURED = { formats: () => fuzzFormats(160, 7) };

const [flag, name = ''] = process.argv.slice(2);
if (flag === '--part' || flag === '--short') {
  const rows = [await (flag === '--short' ? SHORT : PARTS)[name]?.()].flat();
  process.stdout.write(JSON.stringify(rows));
} else {
  process.exitCode = await runAll(Object.keys(PARTS));
}

async function runAll(names: readonly string[]): Promise<number> {
  const started = performance.now();
  const rows = new Map<string, readonly Row[]>();
  const lane = async (waiting: string[], priority: number): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const began = performance.now();
      rows.set(part, await runPart(part, priority));
      process.stderr.write(`${part}: ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
    }
  };
  // Two at a time: a measured one and another, then two others.
  const others = Object.keys(OTHERS);
  await Promise.all([lane(Object.keys(MEASURED), 0).then(() => lane(others, 0)), lane(others, NICE)]);

  const all = names.flatMap((part) => rows.get(part) ?? []);
  const line = ({ what, runs, result, faults }: Row): string =>
    `| ${what} | ${runs.toLocaleString('en')} | ${result} | ${faults.length} |`;
  process.stdout.write(
    `${['| what | runs | result | faults |', '| --- | --- | --- | --- |', ...all.map(line)].join('\n')}\n\n`,
  );
  process.stdout.write(
    `Node ${process.versions.node}, ${os.cpus().length} cores, ` +
      `${((performance.now() - started) / 60_000).toFixed(1)} minutes.\n`,
  );
  const faults = all.flatMap(({ what, faults: found }) => found.slice(0, 10).map((fault) => `${what}: ${fault}`));
  for (const fault of faults) process.stderr.write(`FAULT ${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

async function runPart(part: string, priority: number): Promise<readonly Row[]> {
  const child = spawn(process.execPath, [...NODE, 'bench/torture/run.ts', '--part', part], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.pid !== undefined) os.setPriority(child.pid, priority);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Row[];
  } catch {
    return [{ what: part, runs: 0, result: 'did not finish', faults: ['the process ended without a result'] }];
  }
}
