import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { runHere } from './runHere.ts';

/** `npm run collect`, as far as it asks nobody: this machine is no address of the public net. */
afterEach(() => vi.unstubAllEnvs());

async function run(...args: readonly string[]) {
  const [seeds, index] = [await temporaryFolder(), await temporaryFolder()];
  const at = ['--seeds', seeds, '--index', index];
  return {
    first: await runHere('collect', ...at, ...args),
    again: (...more: string[]) => runHere('collect', ...at, ...more),
  };
}

it('does nothing where FETCH is off', async () => {
  expect((await run('--feed', 'https://news.example/rss')).first).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('set FETCH=allow, and the hosts in FETCH_HOSTS'),
  });
});

it('adds, asks, lists and removes what is its own, on the hosts that are named', async () => {
  vi.stubEnv('FETCH', 'allow');
  vi.stubEnv('FETCH_HOSTS', '127.0.0.1');
  const { first, again } = await run('--feed', 'http://127.0.0.1/rss');
  expect(first).toMatchObject({
    code: 1,
    stdout: 'feed http://127.0.0.1/rss leads to an address that is not on the public net\n',
    stderr: 'http://127.0.0.1/rss is kept, and asked again; --remove http://127.0.0.1/rss takes it out.\n',
  });
  expect(await again()).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing is due.\n' });
  expect((await again('--list')).stdout).toMatch(
    /^feed http:\/\/127\.0\.0\.1\/rss, asked 20\d\d-\S+, next 20\d\d-\S+\n {2}leads to an address that is not on/,
  );
  const listed = JSON.parse((await again('--list', '--json')).stdout) as object;
  expect(listed).toMatchObject({
    guild: null,
    kind: 'feed',
    hours: 1,
    last: { problem: expect.stringContaining('public') },
  });
  const address = await again('--address', 'http://127.0.0.1/a', '--json');
  expect(JSON.parse(address.stdout)).toMatchObject({ kind: 'address', added: [], problem: expect.any(String) });
  expect(await again('--address', 'https://other.example/a')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('none of the hosts that FETCH_HOSTS names'),
  });
  expect(await again('--remove', 'http://127.0.0.1/none')).toMatchObject({ code: 2 });
  await again('--remove', 'http://127.0.0.1/rss');
  expect((await again('--list')).stdout).not.toContain('/rss');
});

it('acts on the corpus that is named, and on no other', async () => {
  const [folder, index] = [await temporaryFolder(), await temporaryFolder()];
  for (const name of ['court', 'ports']) await mkdir(path.join(folder, name));
  const env = { FETCH: 'allow', FETCH_HOSTS: '127.0.0.1', CORPORA: folder, INDEX: index, SEEDS: folder };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const feed = 'http://127.0.0.1/rss';
  expect((await runHere('collect', '--corpus', 'court', '--feed', feed)).stdout).toContain(feed);
  expect((await runHere('collect', '--corpus', 'court', '--list')).stdout).toContain(feed);
  expect((await runHere('collect', '--corpus', 'ports', '--list')).stdout).toBe('');
  expect((await runHere('collect', '--list')).stdout).toBe('');
  expect(await runHere('collect', '--corpus', 'ports', '--remove', feed)).toMatchObject({ code: 2 });
  expect(await runHere('collect', '--corpus', 'lost', '--list')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no corpus lost'),
  });
});
