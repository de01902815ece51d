import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeCorpus } from '../makeCorpus.ts';
import { faultsOf, freshServices, inFolder, leftBehind, NODE, type Row } from './workbench.ts';
import { seeded } from '../seeded.ts';

/** Articles at the start; one more a round. */
const FIRST = 3;
/**
 * What a build may leave when it is killed: its half-written folder, or a whole one that never became live; the next
 * CURRENT; its lock; what is kept, and the file that says so; and the cache of builds, three files while it is written.
 */
const ENTRIES_AT_MOST =
  ['CURRENT', 'live', 'before', 'unfinished', 'next CURRENT', 'lock', 'state', 'STATE-KEPT'].length + 3;

/**
 * Kills `reindex` with SIGKILL at random moments over a growing corpus. Every second kill waits until the build has
 * begun to write, which is where a careless one would break. After each, the index must answer whole, from the
 * generation that was live before or from a newer one. Stops after `minutes`.
 */
export function killReindex(rounds: number, minutes: number, seed = Date.now()): Promise<Row> {
  return inFolder(async (folder) => {
    const next = seeded(seed);
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await makeCorpus(corpus.seeds, FIRST);
    const started = performance.now();
    await build(corpus, () => new Promise(() => {}));
    const duration = performance.now() - started;
    let live = (await freshServices(corpus).index()).info.generation;
    const faults: string[] = [];
    const seen = { old: 0, new: 0 };
    let most = 0;

    const end = performance.now() + minutes * 60_000;
    let round = 0;
    for (; round < rounds && performance.now() < end; round++) {
      await makeCorpus(corpus.seeds, FIRST + 1 + round);
      await build(
        corpus,
        round % 2 === 0
          ? () => sleep(next() * duration)
          : (over) => writingBegins(corpus.index, over).then(() => sleep(next() * 0.3 * duration)),
      );
      const services = freshServices(corpus);
      const { generation } = (await services.index()).info;
      const answer = await services.ask('Why were the talks on the harbour strike suspended?');
      faults.push(
        ...(await faultsOf(answer, corpus.seeds, [generation])).map(
          (fault) => `round ${round} (seed ${seed}): ${fault}`,
        ),
      );
      seen[generation === live ? 'old' : 'new']++;
      live = generation;
      most = Math.max(most, (await readdir(corpus.index)).length);
    }

    const services = freshServices(corpus);
    const report = await services.reindex();
    if (report.articles !== FIRST + round)
      faults.push(`the last build read ${report.articles} of ${FIRST + round} articles`);
    faults.push(...(await leftBehind(corpus.index)));
    if (most > ENTRIES_AT_MOST) faults.push(`${most} entries piled up`);
    return {
      what: 'reindex killed (SIGKILL) at random moments',
      runs: round,
      result:
        `${seen.old} times the old index answered, ${seen.new} times the new one; ` +
        `at most ${most} entries in the folder`,
      faults,
    };
  });
}

/** Runs `reindex` as a process of its own and kills it when `moment` comes, unless it is done before. */
async function build(
  { seeds, index }: { seeds: string; index: string },
  moment: (over: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const child = spawn(process.execPath, [...NODE, 'src/cli/reindex.ts', '--seeds', seeds, '--index', index], {
    stdio: 'ignore',
  });
  const over = new AbortController();
  const exit = once(child, 'exit').finally(() => over.abort());
  await Promise.race([exit, moment(over.signal)]);
  child.kill('SIGKILL');
  await exit;
}

/** Resolves when the folder of a new generation appears in the index folder. */
async function writingBegins(index: string, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const watcher = watch(index, { signal }, (_, name) => {
      if (name?.startsWith('.building-') !== true) return;
      watcher.close();
      resolve();
    });
  });
}
