import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { makeCorpus } from '../makeCorpus.ts';
import { faultsOf, freshServices, inFolder, leftBehind, NODE, type Row } from './workbench.ts';

/**
 * Several processes build the same index at once: each must succeed in turn or be refused in words, and the index be
 * whole.
 */
export function buildAtOnce(processes: number): Promise<Row> {
  return inFolder(async (folder) => {
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await makeCorpus(corpus.seeds, 5);
    const args = [...NODE, 'src/cli/reindex.ts', '--seeds', corpus.seeds, '--index', corpus.index];
    const codes = await Promise.all(
      Array.from({ length: processes }, async () => {
        const [code] = (await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'exit')) as [number | null];
        return code;
      }),
    );
    const services = freshServices(corpus);
    const faults = await faultsOf(await services.ask('Why were the talks on the dam treaty suspended?'), corpus.seeds);
    if (codes.some((code) => code !== 0)) faults.push(`exit codes ${codes.join(' ')}`);
    faults.push(...(await leftBehind(corpus.index)));
    return {
      what: 'builds of one index at once',
      runs: processes,
      result: `${codes.filter((code) => code === 0).length} done, one after the other`,
      faults,
    };
  });
}
