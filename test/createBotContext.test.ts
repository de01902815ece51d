import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createBotContext } from '../src/createBotContext.ts';
import { readHere } from '../src/ingest/pipeline/seedReading.ts';
import type { BotContext } from '../src/discord/interaction/botContext.ts';
import { stateOf } from '../src/owners/corpora/stateOf.ts';
import { configOf } from '../src/store/corpora/configOf.ts';
import { fakeContext } from './fakes/botContext.ts';
import { temporaryFolder } from './fixtures/temporaryFolder.ts';

const OWNER = '123456789012345678';

/** What the commands may use with these settings. */
async function contextWith(env: Readonly<Record<string, string>>, names = ['default']): Promise<BotContext> {
  const fake = fakeContext();
  const config = readConfig({ INDEX: await temporaryFolder(), ...env });
  const of = (corpus: string) => ({
    ...fake,
    config: configOf(config, corpus),
    corpus,
    index: fake.corpus,
    state: () => stateOf(fake.state, corpus),
    reading: readHere,
    takedowns: () => fake.takedowns,
    corrections: () => fake.corrections,
    isFresh: async () => true,
    manifest: async () => null,
  });
  return createBotContext({ ...of('default'), of, corpora: async () => names });
}

/** How many seconds from now the links of answers hold; null where answers have none. */
async function livesOf(env: Readonly<Record<string, string>>): Promise<readonly number[] | null> {
  const { linkTo } = await contextWith(env);
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

it('counts the files of a server as they are in the folder', async () => {
  const seeds = await temporaryFolder();
  const { state } = await contextWith({ SEEDS: seeds });
  const at = '2031-03-06T10:00:00.000Z';
  // Changed by hand; on its way; taken out by hand.
  for (const [file, words] of [
    ['a.txt', 'longer than noted'],
    ['b.txt', ''],
    ['c.txt', null],
  ] as const) {
    await state.uploads.add({ guild: '1', file, bytes: 5, at });
    if (words !== null) await writeFile(path.join(seeds, file), words);
  }
  const counted = (await state.uploads.of('1')).map(({ file, bytes }) => [file, bytes]);
  expect(counted.toSorted()).toEqual([
    ['a.txt', 17],
    ['b.txt', 5],
  ]);
});

it('puts back what a server took back, and not what another did of the same name', async () => {
  const seeds = await temporaryFolder();
  const file = path.join(seeds, 'ferry.txt');
  const { removed } = await contextWith({ SEEDS: seeds });
  for (const guild of ['1', '2']) {
    await writeFile(file, `of server ${guild}`);
    expect(await removed.remove({ guild, file: 'ferry.txt', bytes: 11, at: '2031-03-06T10:00:00.000Z' })).toBeNull();
  }
  expect(await removed.restore('1', 'ferry.txt')).toBeNull();
  expect(await readFile(file, 'utf8')).toBe('of server 1');
  await removed.forget('1');
  await rm(file, { force: true });
  expect(await removed.restore('2', 'ferry.txt')).toBeNull();
  expect(await readFile(file, 'utf8')).toBe('of server 2');
});

it('puts back what was taken back when servers shared a folder for it', async () => {
  const [seeds, index] = [await temporaryFolder(), await temporaryFolder()];
  await mkdir(path.join(index, 'removed'));
  await writeFile(path.join(index, 'removed', 'ferry.txt'), 'of before');
  const { removed, state } = await contextWith({ SEEDS: seeds, INDEX: index });
  const kept = { bytes: 9, at: '2031-03-06T10:00:00.000Z', removedAt: Date.now() };
  await state.documents.put({ guild: '1', kind: 'removed', key: 'ferry.txt' }, kept, 0);
  expect(await removed.restore('1', 'ferry.txt')).toBeNull();
  expect(await readFile(path.join(seeds, 'ferry.txt'), 'utf8')).toBe('of before');
});

it('takes articles from the net into each corpus for itself, for servers that look after it', async () => {
  const [corpora, other] = [await temporaryFolder(), '123456789012345679'];
  const rules = { corpora: { court: { manage: [OWNER] } }, own: [OWNER] };
  await writeFile(path.join(corpora, 'corpora.json'), JSON.stringify(rules));
  await mkdir(path.join(corpora, 'court'));
  const env = { CORPORA: corpora, SEEDS: corpora, FETCH: 'allow', FETCH_HOSTS: '127.0.0.1' };
  const bot = await contextWith(env, ['default', 'court']);
  const own = `guild-${OWNER}`;
  const sourcesOf = (name: string) => bot.corpora.open(name).collector?.sources ?? expect.unreachable();
  const add = (name: string, guild: string, what: string) =>
    sourcesOf(name).add(guild, { kind: 'feed', url: `http://127.0.0.1/${what}`, every: 1, user: '7' });
  await add('court', OWNER, 'court');
  await add('court', other, 'other');
  expect(existsSync(path.join(corpora, own))).toBe(false);
  await add(own, OWNER, 'own');
  // By its folder the schedule knows of a corpus that has no article yet.
  expect(existsSync(path.join(corpora, own))).toBe(true);
  expect((await sourcesOf('court').all()).map(({ url }) => url)).toHaveLength(2);
  expect((await sourcesOf('default').all()).map(({ url }) => url)).toEqual([]);
  const asked = async (name: string) => {
    for (const source of await sourcesOf(name).all()) await sourcesOf(name).change(source, { nextAt: 0 });
    const runs = (await bot.corpora.open(name).collector?.collectDue()) ?? [];
    return runs.map(({ source }) => source.url);
  };
  expect(await asked('court')).toEqual(['http://127.0.0.1/court']);
  expect(await asked(own)).toEqual(['http://127.0.0.1/own']);
  await bot.left.leave(OWNER);
  expect([await asked('court'), await asked(own)]).toEqual([[], []]);
  expect((await contextWith({})).collector).toBeNull();
});
