import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createReindexInChild } from '../src/reindexInChild.ts';
import { isRunning } from './fixtures/isRunning.ts';
import { strikeCorpus } from './fixtures/strikeCorpus.ts';

const { embedding, engine, stateUrl } = readConfig({});

describe('a build in a process of its own', () => {
  it('runs once for all who ask while another one runs', async () => {
    const { seeds, index } = await strikeCorpus();
    const reindex = createReindexInChild({ seeds, index, embedding, engine, stateUrl });
    const first = reindex();
    await cp(path.join(seeds, 'strike.txt'), path.join(seeds, 'second.txt'));
    const [one, ...others] = await Promise.all([first, reindex(), reindex()]);
    expect(others[0]?.generation).not.toBe(one.generation);
    expect(others[1]?.generation).toBe(others[0]?.generation);
    expect(others[0]?.seeds).toBe(2);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['what managers decided', { STATE_URL: 'postgres://127.0.0.1:1/none' }, /STATE_URL/],
    ['the index', { INDEX_URL: 'http://127.0.0.1:1', INDEX_USER: 'ada' }, /at http:\/\/127\.0\.0\.1:1/],
  ])('is told where %s is, which only the environment of the bot may say', async (_, env, why) => {
    const { seeds, index } = await strikeCorpus();
    await expect(createReindexInChild({ ...readConfig(env), seeds, index })()).rejects.toThrow(why);
  });

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
