/**
 * One process that answers questions over a built index, as the bot does, and prints its figures as JSON.
 * Started by run.ts: its own process, so that peak memory is that of answering and of nothing else.
 *
 *   node --import ./src/stripTypes.mjs bench/timeAsk.ts SEEDS INDEX QUESTIONS.json
 */
import { readFile } from 'node:fs/promises';
import 'discord.js';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { createServices } from '../src/services.ts';
import { quantile } from './statistics.ts';

const [seeds = 'seeds', index = 'index', file = ''] = process.argv.slice(2);
const questions = JSON.parse(await readFile(file, 'utf8')) as string[];
const services = createServices({ ...readConfig({}), seeds, index }, pino({ level: 'silent' }));

const [first = ''] = questions;
await services.ask(first);
const times: number[] = [];
for (const question of questions) {
  const started = performance.now();
  await services.ask(question);
  times.push(performance.now() - started);
}
process.stdout.write(
  JSON.stringify({
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    passages: (await services.index()).info.passages,
    // Kilobytes on Linux and macOS alike, as libuv reports it.
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
