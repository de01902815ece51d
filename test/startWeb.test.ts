import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';
import { startWeb } from '../src/startWeb.ts';
import { fakeContext } from './fakes/botContext.ts';
import { logLines } from './fakes/logLines.ts';
import { temporaryFolder } from './fixtures/temporaryFolder.ts';
import { askBounds } from '../src/work/askBounds.ts';

async function start(isBuilding?: () => boolean, corpus = fakeContext().corpus) {
  const fake = fakeContext();
  const { log, lines } = logLines();
  const web = { host: '127.0.0.1', port: 0, url: undefined };
  const config = { ...readConfig({ INDEX: await temporaryFolder() }), web };
  const server = await startWeb(
    { ...fake, readSeedBytes: async () => null, log, config, index: corpus, state: () => fake.state },
    isBuilding,
  );
  onTestFinished(server.close);
  return { origin: `http://127.0.0.1:${server.port}`, lines };
}

it('says where it answers, and answers there', async () => {
  const { origin, lines } = await start();
  expect(lines).toMatchObject([{ address: `${origin}/`, msg: `the web reader answers at ${origin}/` }]);
  const answer = await fetch(`${origin}/ask`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ question: 'Which offer stands?' }),
  });
  expect(answer.url).toMatch(/\/answers\/[0-9A-F]{8}$/);
  expect(await answer.text()).toContain('Our offer stands until Friday');
});

it('holds a reader to the bounds of asking that Discord has, and to those of any use', async () => {
  const { origin } = await start();
  const ask = async (): Promise<number> => {
    const body = new URLSearchParams({ question: 'Which offer stands?' });
    return (await fetch(`${origin}/ask`, { method: 'POST', headers: { origin }, body, redirect: 'manual' })).status;
  };
  const { perUser, perUserAll } = askBounds;
  for (let n = 0; n < perUser.count; n += 1) expect(await ask()).toBe(303);
  expect(await ask()).toBe(429);
  const load = async (): Promise<number> => (await fetch(`${origin}/`)).status;
  for (let n = perUser.count + 1; n < perUserAll.count; n += 1) expect(await load()).toBe(200);
  expect(await load()).toBe(429);
});

it('answers while there is no index yet', async () => {
  const { IndexError } = await import('../src/errors.ts');
  const { origin } = await start(
    () => true,
    () => Promise.reject(new IndexError('none')),
  );
  const page = await fetch(origin);
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('The index is being built.');
});
