import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { makeCorpus } from '../makeCorpus.ts';
import { type Asked, askMany } from './askMany.ts';
import { lateness, latenessFaults, watchProcess } from './watchProcess.ts';
import { NODE, type Row, faultsOf, inFolder, servicesOfBot } from './workbench.ts';

const ARTICLES = 30;
/** Questions asked before the first swap, so that the heap is as large as questions alone make it. */
const WARM_UP = 40;
/** Swaps after which memory is looked at; a mean over the five swaps up to each. */
const LOOKS = [10, 50, 100];
const GROWTH = 0.05;

/**
 * Asks while another process swaps the index `swaps` times; no answer may fail or mix two generations, the event loop
 * must not be held up by opening them, and memory must be flat from the tenth swap to the last.
 */
export function swapUnderLoad(swaps: number): Promise<Row[]> {
  return inFolder(async (folder) => {
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await makeCorpus(corpus.seeds, ARTICLES);
    const services = await servicesOfBot(corpus);
    const so: Asked = { asked: 0, times: [] };
    await askMany(services, so, () => so.asked < WARM_UP * swaps);
    const warm = so.asked;
    const faults: string[] = [];
    const generations = new Set<string>();
    let done = 0;
    const stop = watchProcess(() => done);
    const swapper = spawn(
      process.execPath,
      [...NODE, 'bench/torture/swapIndex.ts', corpus.seeds, corpus.index, String(swaps)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    swapper.stdout.on('data', (lines: Buffer) => (done += lines.toString().split('\n').length - 1));
    const over = once(swapper, 'exit');
    const asking = askMany(
      services,
      so,
      () => swapper.exitCode === null && swapper.signalCode === null,
      async (answer) => {
        generations.add(answer.index.generation);
        const extra = answer.index.articles - ARTICLES;
        const later = answer.excerpts.filter(
          ({ articleId }) => Number(/^extra-(\d+)$/.exec(articleId)?.[1] ?? 0) > extra,
        );
        if (later.length > 0) faults.push(`an answer from generation ${extra} holds ${later[0]?.articleId}`);
        faults.push(...(await faultsOf(answer, corpus.seeds)));
      },
    );
    await asking.catch((error: unknown) =>
      faults.push(error instanceof Error ? (error.stack ?? '').slice(0, 400) : String(error)),
    );
    const [code] = (await over) as [number | null];
    const watched = stop();
    if (code !== 0) faults.push(`the swapping process ended with ${code}`);
    const last = (await services.manifest())?.counts.articles;
    if (last !== ARTICLES + swaps) faults.push(`the last index has ${last} articles`);
    if (generations.size < 2) faults.push(`only ${generations.size} generations answered`);
    const looks = LOOKS.filter((look) => look <= swaps).map((look) => watched.rss(look - 5, look));
    const growth = (looks.at(-1) ?? 0) / (looks[0] ?? 0) - 1;
    if (growth > GROWTH) faults.push(`RSS grew by ${(growth * 100).toFixed(1)} % after the tenth swap`);
    const memory =
      looks.length === LOOKS.length
        ? `RSS ${looks.map((rss) => rss.toFixed(0)).join(', ')} MiB after ${LOOKS.join(', ')} swaps ` +
          `(${(growth * 100).toFixed(1)} %)`
        : 'too few for memory to be judged';
    return [
      {
        what: 'index swapped under load',
        runs: swaps,
        result: `${so.asked - warm} answers from ${generations.size} generations, none mixed; ${memory}`,
        faults,
      },
      {
        what: 'event loop while those are opened',
        runs: watched.late.samples,
        result: lateness(watched),
        faults: latenessFaults(watched),
      },
    ];
  });
}
