import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createBotContext } from '../src/createBotContext.ts';
import { readHere } from '../src/ingest/build/seedReading.ts';
import { fakeContext } from './fakes/botContext.ts';
import { temporaryFolder } from './fixtures/temporaryFolder.ts';

/** How many seconds from now the links of answers hold; null where answers have none. */
async function livesOf(env: Readonly<Record<string, string>>): Promise<readonly number[] | null> {
  const fake = fakeContext();
  const { linkTo } = createBotContext({
    ...fake,
    config: readConfig({ ...env, INDEX: await temporaryFolder() }),
    index: fake.corpus,
    state: () => fake.state,
    reading: readHere,
    takedowns: () => fake.takedowns,
    corrections: () => fake.corrections,
    isFresh: async () => true,
    manifest: async () => null,
  });
  if (linkTo === null) return null;
  const links = [linkTo('ABCD1234', false), linkTo('ABCD1234', true)];
  for (const link of links)
    expect(link).toMatch(/^https:\/\/read\.example\/answers\/ABCD1234\?until=\d+&signature=[0-9a-f]{64}$/);
  return links.map((link) => Number(new URL(link).searchParams.get('until')) - Date.now() / 1000);
}

it('links to answers on the web: a private one for a day, others for as long as they are kept', async () => {
  const DAY = 86_400;
  expect(await livesOf({})).toBeNull();
  const [open = 0, hidden = 0] = (await livesOf({ WEB_URL: 'https://read.example/', RETENTION_DAYS: '7' })) ?? [];
  expect(Math.round(open / DAY)).toBe(7);
  expect(Math.round(hidden / DAY)).toBe(1);
});
