import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makeCorpus, makeQuestions } from '../makeCorpus.ts';
import { readConfig } from '../../src/config.ts';
import { createReindexInChild } from '../../src/reindexInChild.ts';
import type { Services } from '../../src/services.ts';
import { NODE, type Row, faultsOf, inFolder, servicesOfBot } from './workbench.ts';
import { quantile } from '../statistics.ts';

const ARTICLES = 30;
/** Questions that are under way at a time. */
const AT_ONCE = 4;
const QUESTIONS = makeQuestions(400);
const MIB = 1024 * 1024;
/** What the event loop may be late by, in milliseconds, at the 99th percentile. */
const LATE = 50;

/** Asks while another process swaps the index `swaps` times; no answer may fail or mix two generations. */
export function swapUnderLoad(swaps: number): Promise<Row[]> {
  return inFolder(async (folder) => {
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await makeCorpus(corpus.seeds, ARTICLES);
    const services = await servicesOfBot(corpus);
    await askMany(services, 300);
    const before = process.memoryUsage.rss();
    const faults: string[] = [];
    const generations = new Set<string>();
    let asked = 0;
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const swapper = spawn(process.execPath, [...NODE, 'bench/torture/swapIndex.ts', corpus.seeds, corpus.index, String(swaps)], { stdio: ['ignore', 'ignore', 'inherit'] });
    const over = once(swapper, 'exit');
    const reader = async (): Promise<void> => {
      while (swapper.exitCode === null && swapper.signalCode === null) {
        const question = QUESTIONS[asked++ % QUESTIONS.length] ?? '';
        try {
          const answer = await services.ask(question);
          generations.add(answer.index.generation);
          const extra = answer.index.articles - ARTICLES;
          const later = answer.excerpts.filter(({ articleId }) => Number(/^extra-(\d+)$/.exec(articleId)?.[1] ?? 0) > extra);
          if (later.length > 0) faults.push(`an answer from generation ${extra} holds ${later[0]?.articleId}`);
          faults.push(...(await faultsOf(answer, corpus.seeds)));
        } catch (error) {
          faults.push(error instanceof Error ? (error.stack ?? '').slice(0, 400) : String(error));
        }
      }
    };
    await Promise.all([over, ...Array.from({ length: AT_ONCE }, reader)]);
    delay.disable();
    const [code] = (await over) as [number | null];
    if (code !== 0) faults.push(`the swapping process ended with ${code}`);
    const last = (await services.manifest())?.counts.articles;
    if (last !== ARTICLES + swaps) faults.push(`the last index has ${last} articles`);
    if (generations.size < 2) faults.push(`only ${generations.size} generations answered`);
    const p99 = delay.percentile(99) / 1e6;
    return [
      {
        what: `index swapped under load (${AT_ONCE} questions at once)`,
        runs: swaps,
        result: `${asked} answers from ${generations.size} generations, none mixed; RSS ${mib(before)} before, ${mib(process.memoryUsage.rss())} after`,
        faults,
      },
      { what: 'event-loop delay while those are opened', runs: Math.round(delay.count), result: `p50 ${(delay.percentile(50) / 1e6).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`, faults: [] },
    ];
  });
}

/** Asks for a long time, `minutes` at most; memory must be flat after the first tenth. */
export function askForLong(questions: number, minutes: number): Promise<Row> {
  return inFolder(async (folder) => {
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await makeCorpus(corpus.seeds, ARTICLES);
    const services = await servicesOfBot(corpus);
    const end = performance.now() + minutes * 60_000;
    const warm = await askMany(services, questions / 10, end);
    const before = process.memoryUsage.rss();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    // A build meanwhile, as /corpus reindex starts one.
    const [{ asked, times }] = await Promise.all([askMany(services, questions * 0.9, end), createReindexInChild({ ...readConfig({}), ...corpus })()]);
    delay.disable();
    const p99 = delay.percentile(99) / 1e6;
    const growth = process.memoryUsage.rss() / before - 1;
    return {
      what: 'memory and event loop over many questions (first tenth is warm-up)',
      runs: warm.asked + asked,
      result: `RSS ${mib(before)} before, ${mib(process.memoryUsage.rss())} after (${(growth * 100).toFixed(1)} %); ask p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms; event-loop delay p99 ${p99.toFixed(1)} ms, a build beside it`,
      faults: [...(growth > 0.05 ? [`RSS grew by ${(growth * 100).toFixed(1)} %`] : []), ...(p99 > LATE ? [`event loop late by ${p99.toFixed(0)} ms`] : [])],
    };
  });
}

/** Asks, each question different from the one before; gives the milliseconds of the last thousands. */
async function askMany(services: Services, count: number, end = Number.POSITIVE_INFINITY): Promise<{ asked: number; times: number[] }> {
  const times: number[] = [];
  let asked = 0;
  for (; asked < count && performance.now() < end; asked++) {
    const started = performance.now();
    await services.ask(`${QUESTIONS[asked % QUESTIONS.length]} ${asked}`);
    times[asked % 5_000] = performance.now() - started;
  }
  return { asked, times };
}

function mib(bytes: number): string {
  return `${(bytes / MIB).toFixed(0)} MiB`;
}
