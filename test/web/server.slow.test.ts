import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';

/** `npm run web` as a process, seen from outside: what it says while it builds, what it connects to, how it leaves. */
const NODE = ['--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-web-'));
  await cp('seeds', path.join(folder, 'seeds'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function start(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn(process.execPath, [...NODE, 'src/web/server.ts', ...args], {
    env: {
      ...process.env,
      SEEDS: path.join(folder, 'seeds'),
      INDEX: path.join(folder, 'index'),
      NODE_OPTIONS: `--import=${path.resolve('test/hardening/recordConnections.mjs')}`,
      CONNECTIONS: path.join(folder, 'connections.txt'),
      ...env,
    },
  });
  // A test that fails must not leave the port taken for the next one.
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended, output: () => output };
}

it('answers at once, builds what there is not, answers from it, connects to nothing, and leaves in order', async () => {
  const { child, ended, output } = start({ WEB_PORT: '18431', LOG_LEVEL: 'trace' });
  await vi.waitFor(() => expect(output()).toContain('the web reader answers at http://127.0.0.1:18431/'), WAIT);
  const early = await fetch('http://127.0.0.1:18431/');
  expect(early.status).toBe(503);
  expect(await early.text()).toContain('The index is being built.');
  await vi.waitFor(() => expect(output()).toContain('the index is open'), WAIT);
  const question = 'What did each side say caused the talks to break down?';
  const answer = await fetch('http://127.0.0.1:18431/ask', {
    method: 'POST',
    headers: { origin: 'http://127.0.0.1:18431' },
    body: new URLSearchParams({ question }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('an absence of willingness');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(output()).not.toContain('caused the talks');
  expect(await readFile(path.join(folder, 'connections.txt'), 'utf8').catch(() => '')).toBe('');
}, 120_000);

it('takes no arguments, and says where its settings are', async () => {
  const { ended, output } = start({}, '--port');
  expect(await ended).toBe(2);
  expect(output()).toContain('npm run web takes no "--port"');
});

const WAIT = { timeout: 60_000, interval: 100 };
