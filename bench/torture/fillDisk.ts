import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { terminal } from '../../src/cli/run/terminal.ts';
import { IndexError } from '../../src/errors.ts';
import { makeCorpus } from '../makeCorpus.ts';
import { onSmallDisk } from './smallDisk.ts';
import { type Row, faultsOf, freshServices } from './workbench.ts';

const QUESTION = 'Why were the talks on the harbour strike suspended?';
const WHAT = 'builds on a disk that is (nearly) full';

/**
 * Builds on a file system of a few megabytes that has less and less room, until it has enough: each build that does not
 * fit must fail in words, leave nothing, and leave the old index answering.
 */
export function fillDisk(): Promise<Row> {
  return onSmallDisk(WHAT, 3, async (disk, beside) => {
    const corpus = { seeds: path.join(beside, 'seeds'), index: path.join(disk.folder, 'index') };
    await makeCorpus(corpus.seeds, 10);
    let { generation: live } = await freshServices(corpus).reindex();
    const whole = (await readdir(corpus.index)).length;
    const faults: string[] = [];
    let refused = 0;
    let runs = 0;
    for (let kept = 0; kept < 1_000; kept += 40) {
      await disk.leave(kept);
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
      what: WHAT,
      runs,
      result:
        `${refused} refused in words, the old index answered each time; ` +
        `${whole} entries before, ${(await readdir(corpus.index)).length} after`,
      faults,
    };
  });
}
