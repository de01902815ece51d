import { expect, it } from 'vitest';
import type { BotContext, Corpora, CorpusContext } from '../../../src/discord/interaction/botContext.ts';
import { doEachHour } from '../../../src/discord/gateway/doEachHour.ts';
import { stateOf } from '../../../src/owners/corpora/stateOf.ts';
import { DIGEST_EVERY } from '../../../src/owners/watch/sendDigests.ts';
import { fakeContext } from '../../fakes/botContext.ts';
import { council, harbour, newsCorpus } from '../../fakes/newsCorpus.ts';
import { filesOf } from '../../fakes/standing.ts';

const CHANNEL = '100000000000000001';

/** A bot of two corpora: server 1 asks and looks after `one`, server 2 `two`. */
async function desk() {
  const root = fakeContext();
  const indexes: Record<string, ReturnType<typeof newsCorpus>> = {
    one: newsCorpus([council]),
    two: newsCorpus([council]),
  };
  const stale = new Set<string>();
  const contexts = new Map<string, CorpusContext>();
  const open = (name: string): CorpusContext => {
    const context = contexts.get(name) ?? {
      ...root,
      corpus: async () => indexes[name] ?? newsCorpus(),
      state: stateOf(root.state, name),
      readSeedText: async (seed) => filesOf(indexes[name] ?? newsCorpus())(seed),
      status: async () => ({ builtAt: new Date(), isStale: stale.has(name), problems: [] }),
    };
    contexts.set(name, context);
    return context;
  };
  const asked = new Map([
    ['1', ['one']],
    ['2', ['two']],
  ]);
  const corpora: Corpora = {
    areSeveral: true,
    open,
    offer: async (guild) => {
      const names = asked.get(guild ?? '') ?? [];
      return { asked: names, offered: names, managed: names };
    },
  };
  const context: BotContext = { ...root, corpora };
  for (const guild of ['1', '2']) {
    await context.servers.change(guild, { alerts: CHANNEL });
    const watch = {
      user: guild,
      channel: null,
      voice: null,
      outlet: null,
      words: 'offer',
      locale: 'en',
      from: guild,
    };
    await context.watches.add(null, { ...watch, corpus: guild === '1' ? 'one' : 'two' });
  }
  const told: string[] = [];
  const run = () =>
    doEachHour(context, {
      corpora: async () => ['one', 'two'],
      every: DIGEST_EVERY,
      send: async (to, message) => {
        told.push(`${'user' in to ? `user ${to.user}` : 'channel'} ${JSON.stringify(message).slice(0, 400)}`);
        return 'arrived';
      },
    });
  return { asked, indexes, stale, told, run, context };
}

/** Lets the hour pass that lies between two digests. */
async function anHourLater({ context }: Awaited<ReturnType<typeof desk>>, name: string): Promise<void> {
  const { documents } = stateOf(context.state, name);
  const place = { guild: null, kind: 'bot', key: 'articles' };
  const found = await documents.get(place);
  const value = found?.value as { at: number };
  await documents.put(place, { ...value, at: value.at - DIGEST_EVERY }, found?.version ?? 0);
}

it('tells of new articles whoever watches that corpus, and nobody who watches another', async () => {
  const bot = await desk();
  await bot.run();
  expect(bot.told).toEqual([]);
  bot.indexes['two'] = newsCorpus([council, ...harbour]);
  for (const name of ['one', 'two']) await anHourLater(bot, name);
  await bot.run();
  expect(bot.told).toEqual([expect.stringMatching(/^user 2 .*New for “offer”/)]);
});

it('tells nobody any more whose server may not ask that corpus', async () => {
  const bot = await desk();
  await bot.run();
  bot.asked.set('2', ['one']);
  bot.indexes['two'] = newsCorpus([council, ...harbour]);
  await anHourLater(bot, 'two');
  await bot.run();
  expect(bot.told).toEqual([]);
});

it('tells what is amiss with a corpus to those who look after it', async () => {
  const bot = await desk();
  bot.stale.add('one');
  await bot.run();
  expect(bot.told).toHaveLength(1);
  bot.stale.add('two');
  await bot.run();
  expect(bot.told).toHaveLength(2);
});

it('goes on with the others where one corpus has no index', async () => {
  const bot = await desk();
  const broken = bot.context.corpora.open('one');
  Object.assign(broken, { status: async () => Promise.reject(new Error('none')) });
  bot.stale.add('two');
  await bot.run();
  expect(bot.told).toHaveLength(1);
});
