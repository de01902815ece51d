import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeCorpus } from '../../bench/makeCorpus.ts';
import { currentGeneration } from '../../src/store/embedded/currentGeneration.ts';
import { generationFolder } from '../../src/store/embedded/generationFiles.ts';
import { parseManifest } from '../../src/store/embedded/manifest.ts';
import { runScript } from '../fixtures/runScript.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

const TOKEN = 'a-token-of-thirty-two-characters';
const QUESTION = 'Who was moved to the north quay?';

/** `npm run models`, and where it says that it answers. */
async function startServer(port: number): Promise<{ child: ChildProcess; url: string; log: () => string }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs', 'src/cli/models.ts'],
    {
      env: { ...process.env, MODEL_TOKEN: TOKEN, MODEL_PORT: String(port), LOG_LEVEL: 'trace' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(log)));
    child.stdout?.on('data', (chunk) => {
      log += String(chunk);
      const found = /"address":"(http:[^"]+)"/.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, url, log: () => log };
}

/** `MODEL_PORT` is a port and not any. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

it('makes the same index and answers through other processes and other machines', { timeout: 300_000 }, async () => {
  const folder = await temporaryFolder();
  const seeds = path.join(folder, 'seeds');
  await makeCorpus(seeds, 20);
  const { child, url, log } = await startServer(await freePort());
  const record = {
    NODE_OPTIONS: `--import=${path.resolve('test/hardening/recordConnections.mjs')}`,
    CONNECTIONS: path.join(folder, 'connections.txt'),
  };
  const there = { MODEL_URLS: url, MODEL_TOKEN: TOKEN, ...record };
  const build = async (name: string, env: Readonly<Record<string, string>>) => {
    const index = path.join(folder, name);
    const { code, stderr } = await runScript('src/cli/reindex.ts', ['--json', '--seeds', seeds, '--index', index], env);
    expect([code, stderr]).toEqual([0, '']);
    const generation = generationFolder(index, (await currentGeneration(index)) ?? '');
    return parseManifest(await readFile(path.join(generation, 'manifest.json'), 'utf8')).files;
  };
  const here = await build('here', {});
  expect(await build('pool', { MODEL_PROCESSES: '2' })).toEqual(here);
  expect(await build('there', there)).toEqual(here);

  const ask = async (env: Readonly<Record<string, string>>) => {
    const args = ['--json', '--seeds', seeds, '--index', path.join(folder, 'here'), QUESTION];
    const { code, stdout } = await runScript('src/cli/ask.ts', args, env);
    const { receipt: _, ms: __, ...answer } = JSON.parse(stdout) as Record<string, unknown>;
    return { code, answer };
  };
  expect(await ask(there)).toEqual(await ask({}));
  const connections = (await readFile(record.CONNECTIONS, 'utf8')).trim().split('\n');
  expect([...new Set(connections)]).toEqual([`connect ${new URL(url).host}`]);

  const refused = await runScript(
    'src/cli/ask.ts',
    ['--seeds', seeds, '--index', path.join(folder, 'here'), QUESTION],
    {
      ...there,
      MODEL_TOKEN: `${TOKEN}x`,
    },
  );
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(`${url} refuses the token; set MODEL_TOKEN to the same on both machines`);

  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
  expect(log()).not.toMatch(/quay|thirty-two/);
});
