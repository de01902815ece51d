import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createReindexInChild } from '../src/reindexInChild.ts';
import { isRunning } from './fixtures/isRunning.ts';
import { strikeCorpus } from './fixtures/strikeCorpus.ts';

const { embedding, engine, stateUrl } = readConfig({});

describe('a build in a process of its own', () => {
  it.runIf(process.platform === 'linux').each(['SIGTERM', 'SIGKILL'] as const)(
    'ends with the process that began it, also at %s',
    async (signal) => {
      const { seeds, index } = await strikeCorpus();
      // Long enough to be caught at it.
      const article = await readFile(path.join(seeds, 'strike.txt'), 'utf8');
      await writeFile(path.join(seeds, 'long.txt'), article.repeat(3_000).replaceAll('. ', '.\n\n'));
      const parent = spawn(
        process.execPath,
        [
          '--disable-warning=ExperimentalWarning',
          '--import',
          './src/stripTypes.mjs',
          '--input-type=module',
          '--eval',
          `import { createReindexInChild } from './src/reindexInChild.ts';
         process.on('SIGTERM', () => process.exit(0));
         createReindexInChild(${JSON.stringify({ seeds, index, embedding, engine, stateUrl })})(
           (line) => console.log(line),
         );`,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await once(parent.stdout, 'data');
      const [child] = await childrenOf(parent.pid ?? 0);
      parent.kill(signal);
      // It may be in the middle of an article, which takes a busy machine a while.
      await vi.waitFor(() => expect(isRunning(Number(child))).toBe(false), 30_000);
      // The lock of a process that is gone holds nobody up.
      await writeFile(path.join(seeds, 'long.txt'), article);
      expect((await createReindexInChild({ seeds, index, embedding, engine, stateUrl })()).articles).toBe(1);
    },
  );
});

async function childrenOf(pid: number): Promise<string[]> {
  return (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ');
}
