import { fileURLToPath } from 'node:url';
import type { Side } from '../domain/sides.ts';
import type { SaidArticle } from '../store/sqlite/prepare/saidArticle.ts';
import type { SaidTables } from '../store/sqlite/write/openSaidTables.ts';
import { createBoundedChild } from '../work/bounded/boundedChild.ts';
import { forkEntry } from './forkEntry.ts';

/** What the process does, in this order: opens a file, writes article after article into it, finishes it. */
export type SaidTask = { readonly file: string } | { readonly said: SaidArticle } | { readonly sides: readonly Side[] };

const ENTRY = fileURLToPath(new URL('./saidChild.ts', import.meta.url));
/** Articles that are on their way: the process never waits for the next one, and they are not all in memory. */
const AHEAD = 8;

/**
 * Writes who says what in a process of its own. In that step of a build the processes that read have nothing left to
 * do: what the tables need is prepared here while there it is written, on another core.
 */
export function startSaidProcess(file: string): SaidTables {
  const child = createBoundedChild<SaidTask, undefined>('writes who says what', () => forkEntry(ENTRY));
  const underWay: Promise<void>[] = [];
  const run = (task: SaidTask): void => {
    const done = child.run(task, Infinity).then((outcome) => {
      if ('over' in outcome) throw new Error('The process that writes who says what ended; is there memory left?');
    });
    // Told to whoever takes it, perhaps after others.
    done.catch(() => {});
    underWay.push(done);
  };
  run({ file });
  return {
    async say(said) {
      run({ said });
      if (underWay.length > AHEAD) await underWay.shift();
    },
    async finish(sides) {
      run({ sides });
      await Promise.all(underWay.splice(0));
    },
    close: () => child.close(),
  };
}
