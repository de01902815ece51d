import { describe, expect, it } from 'vitest';
import { checkFeatures } from '../../../src/cli/doctor/checkFeatures.ts';
import { createSources } from '../../../src/collect/sources/createSources.ts';
import { stateOf } from '../../../src/owners/corpora/stateOf.ts';
import { createSettingsStore } from '../../../src/owners/settings/createSettingsStore.ts';
import type { Services } from '../../../src/services.ts';
import { memoryState } from '../../fakes/botContext.ts';

/** A machine with two corpora; what its doctor says of what may be turned on. */
function machine() {
  const root = memoryState();
  const sources = (corpus: string) => createSources(stateOf(root, corpus).documents);
  const look = async (given: { readonly hosts?: readonly string[] | null; readonly mentions?: boolean } = {}) => {
    const { hosts = null, mentions = false } = given;
    const of = (corpus: string) => ({ state: () => stateOf(root, corpus) });
    const services = {
      ...of('default'),
      of,
      corpora: async () => ['default', 'court'],
      config: { fetchHosts: hosts, servers: { leastCooldown: 0, longest: 'all', mentions } },
    } as unknown as Services;
    return new Map((await checkFeatures(services)).map(({ name, ...found }) => [name, found]));
  };
  return {
    add: (url: string, corpus = 'default') => sources(corpus).add('1', { kind: 'feed', url, every: 1, user: '7' }),
    sources,
    servers: createSettingsStore(root.documents, { leastCooldown: 0, longest: 'all' }),
    fetch: async (hosts: readonly string[] | null) => (await look({ hosts })).get('fetch'),
    mentions: async (mentions: boolean) => (await look({ mentions })).get('mentions'),
  };
}

describe('what the doctor says of fetching', () => {
  it('is content where it is off and nobody waits, or on and used', async () => {
    const { fetch, add } = machine();
    expect(await fetch(null)).toEqual({ state: 'good', found: 'off' });
    for (const name of ['a', 'b', 'c', 'd']) await add(`https://news.example/${name}`, 'court');
    const { state, found } = (await fetch(['news.example'])) ?? {};
    expect([state, found]).toEqual([
      'good',
      expect.stringMatching(/^(https:\/\/news\.example\/[a-d](, )?){3} and 1 more$/),
    ]);
  });

  it('names what is allowed and not used, and what is added and not allowed', async () => {
    const { fetch, add } = machine();
    expect(await fetch(['news.example'])).toMatchObject({
      state: 'warning',
      found: 'news.example may be asked, and no feed or address is added',
      todo: expect.stringContaining('npm run collect -- --feed'),
    });
    await add('https://other.example/rss', 'court');
    await add('https://news.example/rss');
    expect(await fetch(['news.example'])).toMatchObject({
      state: 'warning',
      found: 'FETCH_HOSTS does not name the hosts of https://other.example/rss',
    });
    expect(await fetch(null)).toMatchObject({
      state: 'warning',
      found: 'off, and nobody asks https://news.example/rss, https://other.example/rss',
      todo: expect.stringContaining('FETCH=allow'),
    });
  });

  it('names what could not be read the last time, but for what is paused', async () => {
    const { fetch, add, sources } = machine();
    const source = await add('https://news.example/rss');
    if (source === null) throw new Error('not added');
    const last = { at: 0, added: 0, changed: 0, skipped: 0, why: null, problem: 'was not there (404)' };
    await sources('default').change(source, { last });
    expect(await fetch(['news.example'])).toMatchObject({
      state: 'warning',
      found: 'could not be read the last time: https://news.example/rss',
    });
    await sources('default').change(source, { isPaused: true });
    expect(await fetch(['news.example'])).toMatchObject({ state: 'good' });
    expect(await fetch(null)).toMatchObject({ state: 'good' });
  });
});

it('says whether messages that mention the bot are wanted and answered', async () => {
  const { mentions, servers } = machine();
  expect(await mentions(false)).toEqual({ state: 'good', found: 'off' });
  expect(await mentions(true)).toMatchObject({ state: 'warning', found: 'MENTIONS=1, and no server turned it on' });
  await servers.change('11', { cooldown: 5 });
  await servers.change('12', { mentions: 'on' });
  expect(await mentions(true)).toEqual({ state: 'good', found: 'answered in 1' });
  expect(await mentions(false)).toMatchObject({ state: 'warning', found: 'MENTIONS=0, and turned on in 12' });
});
