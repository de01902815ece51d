import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCollector } from '../../../src/collect/createCollector.ts';
import { createPages } from '../../../src/collect/sources/createPages.ts';
import { createSources } from '../../../src/collect/sources/createSources.ts';
import { collectSoon } from '../../../src/discord/gateway/collectSoon.ts';
import type { BotContext, CorpusContext } from '../../../src/discord/interaction/botContext.ts';
import { stateOf } from '../../../src/owners/corpora/stateOf.ts';
import { memoryShelf } from '../../collect/memoryShelf.ts';
import { type Site, startSite } from '../../collect/startSite.ts';
import { fakeContext } from '../../fakes/botContext.ts';

const CHANNEL = '100000000000000001';
let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.close());

/** A bot of two corpora, each with its own feeds, on a site of the test. */
function desk() {
  const root = fakeContext();
  const built: string[] = [];
  const told: string[] = [];
  const shelves = { one: memoryShelf(), two: memoryShelf() };
  const failing = new Set<string>();
  const opened = (name: 'one' | 'two'): CorpusContext => {
    const state = stateOf(root.state, name);
    return {
      ...root,
      state,
      collector: createCollector({
        sources: createSources(state.documents),
        pages: createPages(state.documents),
        shelf: shelves[name],
        hosts: [`news.localhost:${site.port}`],
        isActive: async () => true,
        openNet: () => site.net(),
      }),
      async reindex() {
        built.push(name);
        if (failing.has(name)) throw new Error('no room left');
        return root.status();
      },
    };
  };
  const contexts: Readonly<Record<string, CorpusContext>> = { one: opened('one'), two: opened('two') };
  const open = (name: string): CorpusContext => contexts[name] ?? expect.unreachable();
  const context: BotContext = { ...root, corpora: { ...root.corpora, areSeveral: true, open } };
  const look = () =>
    collectSoon(context, {
      corpora: async () => ['one', 'two'],
      async deliver(guild, channel, { url }) {
        told.push(`${guild} ${channel} ${url}`);
        return true;
      },
    });
  const sourcesOf = (name: string) => open(name).collector?.sources ?? expect.unreachable();
  const due = async (name: string) => {
    for (const source of await sourcesOf(name).all()) await sourcesOf(name).change(source, { nextAt: 0 });
  };
  const add = async (name: string, path: string, guild: string) => {
    await sourcesOf(name).add(guild, { kind: 'address', url: site.at(path), every: 3_600_000, user: '7' });
    await due(name);
  };
  return { root, built, told, shelves, failing, look, add, due };
}

const page = (path: string): void =>
  void site.pages.set(path, { body: `<article><p>${'The tide was high that day. '.repeat(9)}</p></article>` });

it('asks what is due in each corpus, and builds only that to which something came', async () => {
  const { built, shelves, look, add } = desk();
  page('/one');
  page('/two');
  await add('two', '/two', '2');
  await look();
  expect(built).toEqual(['two']);
  expect([shelves.one.files.size, shelves.two.files.size]).toEqual([0, 1]);
  await look();
  expect(built).toEqual(['two']);
  await add('one', '/one', '1');
  await look();
  expect(built).toEqual(['two', 'one']);
});

it('goes on with the others where one cannot be built', async () => {
  const { built, failing, look, add } = desk();
  page('/one');
  page('/two');
  await add('one', '/one', '1');
  await add('two', '/two', '2');
  failing.add('one');
  await look();
  expect(built).toEqual(['one', 'two']);
});

it('is done once by two processes, and tells a server once a corpus of a feed that cannot be read', async () => {
  const { root, built, told, look, add, due } = desk();
  page('/two');
  await add('two', '/two', '2');
  await Promise.all([look(), look()]);
  expect(built).toEqual(['two']);
  for (const guild of ['1', '2']) await root.servers.change(guild, { alerts: CHANNEL });
  for (const name of ['one', 'two']) await add(name, '/none', '1');
  for (let times = 0; times < 3; times += 1) {
    await look();
    for (const name of ['one', 'two']) await due(name);
  }
  expect(told).toEqual([`1 ${CHANNEL} ${site.at('/none')}`, `1 ${CHANNEL} ${site.at('/none')}`]);
});
