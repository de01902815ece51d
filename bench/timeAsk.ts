/**
 * One process that answers questions over a built index, as the bot does, and prints its figures as JSON; with
 * `READER=off` without the reader.
 * Started by run.ts: its own process, so that peak memory is that of answering and of nothing else.
 *
 *   node --import ./src/stripTypes.mjs bench/timeAsk.ts SEEDS INDEX QUESTIONS.json
 */
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import 'discord.js';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { createServices } from '../src/services.ts';
import { quantile } from './statistics.ts';

/** Of the questions, the last ones: asked all at once, when the others were answered. */
const TOGETHER = 20;

const [seeds = 'seeds', index = 'index', file = ''] = process.argv.slice(2);
const questions = JSON.parse(await readFile(file, 'utf8')) as string[];
const services = createServices(
  { ...readConfig({ READER: process.env['READER'] }), seeds, index },
  pino({ level: 'silent' }),
);

const [first = ''] = questions;
await services.ask(first);
const times: number[] = [];
for (const question of questions.slice(0, -TOGETHER)) {
  const started = performance.now();
  await services.ask(question);
  times.push(performance.now() - started);
}
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const began = performance.now();
await Promise.all(questions.slice(-TOGETHER).map((question) => services.ask(question)));
const togetherMs = performance.now() - began;
delay.disable();
process.stdout.write(
  JSON.stringify({
    togetherMs,
    // It counts in nanoseconds.
    lateMs: delay.percentile(99) / 1e6,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    passages: (await services.index()).info.passages,
    // Kilobytes on Linux and macOS alike, as libuv reports it.
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
