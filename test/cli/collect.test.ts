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
  });
  expect(await again()).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing is due.\n' });
  expect((await again('--list')).stdout).toMatch(/^feed http:\/\/127\.0\.0\.1\/rss, next 20\d\d-/);
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
