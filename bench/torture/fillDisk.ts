import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { IndexError } from '../../src/errors.ts';
import { makeCorpus } from '../makeCorpus.ts';
import { type Row, faultsOf, freshServices, inFolder } from './workbench.ts';
import { terminal } from '../../src/cli/run/terminal.ts';

const QUESTION = 'Why were the talks on the harbour strike suspended?';

/**
 * Builds on a file system of a few megabytes that has less and less room, until it has enough: each build that does not
 * fit must fail in words, leave nothing, and leave the old index answering. Needs the right to mount a tmpfs; says so
 * where there is none.
 */
export function fillDisk(): Promise<Row> {
  return inFolder(async (folder) => {
    const what = 'builds on a disk that is (nearly) full';
    const disk = path.join(folder, 'disk');
    await mkdir(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status !== 0) {
      return { what, runs: 0, result: 'not run: a small tmpfs cannot be mounted without the right to', faults: [] };
    }
    try {
      const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(disk, 'index') };
      await makeCorpus(corpus.seeds, 10);
      let { generation: live } = await freshServices(corpus).reindex();
      const whole = (await readdir(corpus.index)).length;
      const faults: string[] = [];
      let refused = 0;
      let runs = 0;
      for (let kept = 0; kept < 1_000; kept += 40) {
        // Everything but `kept` kilobytes is taken.
        await rm(path.join(disk, 'ballast'), { force: true });
        const free = Number(
          spawnSync('df', ['--output=avail', '-k', disk], { encoding: 'utf8' }).stdout.split('\n')[1],
        );
        await writeFile(path.join(disk, 'ballast'), Buffer.alloc(Math.max(0, free - kept) * 1024));
        const services = freshServices(corpus);
        runs++;
        const outcome = await services.reindex().then(
          ({ generation }) => generation,
          (error: unknown) => error,
        );
        if (typeof outcome === 'string') live = outcome;
        else {
          refused++;
          if (!(outcome instanceof IndexError) || !/space left/.test(outcome.message))
            faults.push(`${kept} KiB: ${String(outcome)}`);
          const left = (await readdir(corpus.index)).filter(
            (name) => name.startsWith('.building') || name.startsWith('LOCK') || name.startsWith('CURRENT.'),
          );
          if (left.length > 0) faults.push(`${kept} KiB: left behind ${left.join(' ')}`);
        }
        const reader = freshServices(corpus);
        const answer = await reader.ask(QUESTION);
        await reader.state().receipts.save(answer, terminal);
        faults.push(...(await faultsOf(answer, corpus.seeds, [live])).map((fault) => `${kept} KiB: ${fault}`));
      }
      if (refused === 0 || refused === runs)
        faults.push(`${refused} of ${runs} builds were refused, which proves nothing`);
      return {
        what,
        runs,
        result:
          `${refused} refused in words, the old index answered each time; ` +
          `${whole} entries before, ${(await readdir(corpus.index)).length} after`,
        faults,
      };
    } finally {
      spawnSync('umount', [disk]);
    }
  });
}
