/**
 * How fast the reader reads, and what its process weighs, with one thread and with two. Prints JSON. Another
 * model: `READER_MODEL=./mine node --import ./src/stripTypes.mjs bench/timeReader.ts`.
 */
import { readFile } from 'node:fs/promises';
import { readConfig } from '../src/config.ts';
import type { Reader } from '../src/domain/reader.ts';
import { createModelProcess } from '../src/processes/createModelProcess.ts';
import type { ModelSettings } from '../src/work/models/runModels.ts';
import { median } from './statistics.ts';

/** Windows of a question as an answer has them, and how often they are read. */
const WINDOWS = 10;
const ROUNDS = 7;

const { embedding, reader } = readConfig();
if (reader === null) throw new Error('READER is off; set it on.');

const sentences = Array.from(
  { length: WINDOWS * 6 },
  (_, n) =>
    `The minister said on day ${n} that the talks in the capital had broken down because prisoner ${n * 7} ` +
    'was not released, which the other side denied.',
);
const windows = Array.from({ length: WINDOWS }, (_, n) => ({
  title: 'Talks break down over prisoners',
  sentences: sentences.slice(n * 6, n * 6 + 6),
}));

async function time(settings: ModelSettings) {
  const models = createModelProcess(settings);
  const started = performance.now();
  await models.embedder();
  const startMs = performance.now() - started;
  const opened = await models.reader();
  const loadMs = performance.now() - started - startMs;
  const speed = opened === null ? {} : await timeReading(opened, models.pid());
  const memory = await memoryOf(models.pid());
  models.close();
  return { threads: settings.reader?.threads ?? 'no reader', startMs, loadMs, ...speed, ...memory };
}

async function timeReading({ readAll }: Reader, pid: number | null) {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // A question of its own, since readings are kept.
    const part = { asked: null, question: `Why did the talks of day ${round} fail?` };
    const [from, used] = [performance.now(), await processorMs(pid)];
    const readings = await readAll(windows.map((window) => ({ part, window })));
    const thousands = readings.reduce((sum, reading) => sum + reading.tokens, 0) / 1_000;
    clock.push((performance.now() - from) / thousands);
    processor.push(((await processorMs(pid)) - used) / thousands);
  }
  return { msPerThousandTokens: median(clock), best: Math.min(...clock), processorMs: median(processor) };
}

/**
 * What a process has used of the processors, in milliseconds, as Linux tells it: this grows less when others use them
 * too.
 */
async function processorMs(pid: number | null): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user ?? NaN) + (system ?? NaN)) * 10;
}

async function memoryOf(pid: number | null): Promise<{ rssMiB: number; peakMiB: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const mebibytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024;
  return { rssMiB: mebibytes('VmRSS'), peakMiB: mebibytes('VmHWM') };
}

const settings = { embedding: { ...embedding, cacheFolder: 'index/models' } };
const figures = [];
for (const threads of [1, 2]) figures.push(await time({ ...settings, reader: { ...reader, threads } }));
figures.push(await time({ ...settings, reader: null }));
process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);
