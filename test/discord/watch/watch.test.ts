import { ComponentType, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { deliverDigest } from '../../../src/discord/watch/deliverDigest.ts';
import { describeWatch } from '../../../src/discord/watch/describeWatch.ts';
import { renderDigest } from '../../../src/discord/watch/renderDigest.ts';
import { renderWatches } from '../../../src/discord/watch/renderWatches.ts';
import { watchesFor } from '../../../src/discord/watch/watchesFor.ts';
import { fits } from '../../../src/discord/elements/measure.ts';
import { stillStanding } from '../../../src/evidence/stillStanding.ts';
import { createSettingsStore } from '../../../src/owners/settings/createSettingsStore.ts';
import { type Watch, createWatches } from '../../../src/owners/watch/createWatches.ts';
import { type StandingNews, findNews } from '../../../src/owners/watch/findNews.ts';
import { textOf } from '../../e2e/reading.ts';
import { memoryState } from '../../fakes/botContext.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { filesOf } from '../../fakes/standing.ts';

const watch: Watch = {
  key: 'k1',
  guild: 'g1',
  user: 'ada',
  channel: 'c1',
  voice: null,
  outlet: null,
  words: 'offer',
  isPaused: false,
  isUndelivered: false,
  owed: [],
  locale: 'de',
  corpus: 'default',
  from: 'g1',
};

/** What the articles bring for it. */
async function newsOf(one: Watch): Promise<readonly StandingNews[]> {
  const index = newsCorpus();
  const news = await findNews(
    one,
    index.catalogue,
    index.articles.map(({ article }) => article.id),
  );
  const standing = await stillStanding(
    news.map(({ found }) => found.article),
    filesOf(index),
  );
  return news.flatMap(({ found, statement }) =>
    standing.has(found.article) ? [{ found: { ...found, article: found.article }, statement }] : [],
  );
}

describe('a digest', () => {
  it('quotes each statement with its number, and lists each article once under that', async () => {
    const news = await newsOf(watch);
    expect(news).toHaveLength(2);
    const [first = expect.unreachable()] = news;
    const shown = textOf({ body: renderDigest(watch, [...news, first], 'en') });
    expect(shown).toMatch(/^### New for “offer”: 3 statements\n> The company rejected that\.[^\n]* its last offer\.\n/);
    expect(shown.match(/^-# \*\*.*\[\d\]$/gm)?.map((line) => line.slice(-3))).toEqual(['[1]', '[2]', '[1]']);
    expect(shown).toMatch(/\*\*Sources\*\*\n\[1\] [^\n]*\n\[2\] [^\n]*\n-# Quoted from new articles, not asserted/);
    expect(shown).not.toContain('more');
  });

  it('shows as many as one message takes, and says how many more there are', async () => {
    const [first = expect.unreachable()] = await newsOf(watch);
    const many = Array.from({ length: 200 }, () => first);
    const reply = renderDigest(watch, many, 'en');
    expect(fits(reply.components)).toBe(true);
    const shown = textOf({ body: reply });
    const quoted = shown.match(/^> /gm)?.length ?? 0;
    expect(quoted).toBeGreaterThan(5);
    expect(shown).toContain(`and ${200 - quoted} more`);
    expect(shown).toContain('New for “offer”: 200 statements');
  });

  it('goes to a channel in the language of its server, to a person in theirs', async () => {
    const servers = createSettingsStore(memoryState().documents, { leastCooldown: 0, longest: 'all' });
    await servers.change('g1', { language: 'fr' });
    const sent: [object, string][] = [];
    const deliver = deliverDigest(async (to, message) => {
      sent.push([to, textOf({ body: message })]);
      return 'failed';
    }, servers);
    const news = await newsOf(watch);
    expect(await deliver(watch, news)).toBe('failed');
    await deliver({ ...watch, guild: null, channel: null }, news);
    await deliver({ ...watch, guild: 'g2', locale: 'es-419' }, news);
    expect(sent).toEqual([
      [{ channel: 'c1' }, expect.stringContaining('Nouveau pour')],
      [{ user: 'ada' }, expect.stringContaining('Neu zu')],
      [{ channel: 'c1' }, expect.stringContaining('Nuevo sobre')],
    ]);
  });
});

it('is called by what narrows it', () => {
  const voice = { kind: 'side' as const, name: 'Ferry Crews' };
  expect(describeWatch({ ...watch, voice, outlet: 'Sound Radio' })).toBe('Ferry Crews · Sound Radio · “offer”');
  expect(describeWatch({ ...watch, voice, words: null })).toBe('Ferry Crews');
});

it('is listed with where it goes and whether it is paused, and why, with a menu for each thing to do', () => {
  const reply = renderWatches(
    [
      watch,
      { ...watch, key: 'k2', channel: null, words: 'a\nb', isPaused: true },
      { ...watch, key: 'k3', isPaused: true, isUndelivered: true },
    ],
    'en',
  );
  const shown = textOf({ body: reply });
  expect(shown).toMatch(/^### Watched\n- \*\*“offer”\*\* · <#c1>\n- \*\*“a b”\*\* · to you directly · paused\n/);
  expect(shown).toMatch(/<#c1> · paused, since a digest was not taken/);
  const [{ components }] = reply.components as unknown as readonly [{ components: readonly object[] }];
  expect(components.slice(1)).toMatchObject(
    [
      ['pause', 'Pause one, or go on with it'],
      ['stop', 'Stop one for good'],
    ].map(([action, placeholder]) => ({
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: `r1:watch:${action}`,
          placeholder,
          options: [
            { label: '“offer”', value: 'k1' },
            { label: '“a b”', value: 'k2' },
            { label: '“offer”', value: 'k3' },
          ],
        },
      ],
    })),
  );
  const none = renderWatches([], 'en').components as unknown as readonly [{ components: readonly object[] }];
  expect(none[0].components).toHaveLength(1);
  expect(textOf({ body: { components: none } })).toBe('### Watched\nNothing yet.');
});

it('is looked after by whose it is, and by managers for a channel, of corpora that are asked there', async () => {
  const watches = createWatches(memoryState().documents);
  const { key: _, guild: __, ...content } = watch;
  await watches.add('g1', { ...content, words: 'shared' });
  await watches.add('g1', { ...content, words: 'elsewhere', corpus: 'other' });
  await watches.add('g2', { ...content, words: 'of another server' });
  await watches.add(null, { ...content, channel: null, words: 'own' });
  await watches.add(null, { ...content, channel: null, words: 'of another', user: 'bo' });
  const seen = async (rights: bigint, guildId: string | null = 'g1', asked = ['default']) =>
    (
      await watchesFor(
        {
          guildId,
          user: { id: 'ada' },
          member: { roles: [] },
          memberPermissions: new PermissionsBitField(rights),
        } as never,
        { watches, offer: { asked, offered: [], managed: [] } },
      )
    ).map(({ words }) => words);
  expect(await seen(PermissionFlagsBits.ManageGuild)).toEqual(['shared', 'own']);
  expect(await seen(0n)).toEqual(['own']);
  expect(await seen(PermissionFlagsBits.ManageGuild, null)).toEqual(['own']);
  expect(await seen(PermissionFlagsBits.ManageGuild, 'g1', ['other'])).toEqual(['elsewhere']);
  for (let n = 0; n < 19; n += 1) {
    await watches.add('g1', content);
    await watches.add(null, content);
  }
  expect(await seen(PermissionFlagsBits.ManageGuild)).toHaveLength(25);
});
