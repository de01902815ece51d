import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createSources } from '../../src/collect/sources/createSources.ts';
import { stateOf } from '../../src/owners/corpora/stateOf.ts';
import { createState } from '../../src/store/state/createState.ts';
import { buildCorpora, council, harbour, makeCorpora } from '../fixtures/twoServers.ts';
import { createActor, type Actor, type Turn } from './twin/createActor.ts';
import { buttonOf, choicesOf, componentsOf, messageOf, textOf } from './reading.ts';
import { runBot, type BotProcess } from './runBot.ts';
import { startDiscord } from './twin/startDiscord.ts';
import type { TestDiscord } from './twin/testDiscord.ts';

/** `npm start` with a corpus for each of two servers: nothing of the one is ever seen in the other. */
let discord: TestDiscord;
let bot: BotProcess | undefined;
let reader: Actor;
let admin: Actor;
let place: Awaited<ReturnType<typeof makeCorpora>>;

type Sent = Record<string, unknown> & { member?: { user: unknown } };
type Change = (sent: Sent) => void;
const OTHER = '999999999999999999';
const NEW = '999999999999999998';
const FEED = 'https://news.example/rota-at-the-quay';
const inServer =
  (id: string): Change =>
  (sent) =>
    void Object.assign(sent, { guild_id: id, authorizing_integration_owners: { '0': id } });
const theirs = inServer(OTHER);
const ours: Change = () => {};
const byUser: Change = (sent) => void Object.assign(sent, { authorizing_integration_owners: { '1': '1' } });
const inDirect: Change = (sent) => {
  Object.assign(sent, { user: sent.member?.user, context: 1 });
  delete sent.member;
  delete sent['guild_id'];
};

beforeAll(async () => {
  discord = await startDiscord();
  place = await makeCorpora({
    corpora: {
      harbour: { manage: [discord.guildId] },
      council: { ask: [OTHER], manage: [OTHER] },
      starter: { ask: 'all' },
    },
    own: [NEW],
  });
  await buildCorpora(place);
  const { corpora, seeds, index } = place;
  await addFeed(index);
  bot = await runBot(discord, 'src/bot.ts', {
    INDEX: index,
    SEEDS: seeds,
    CORPORA: corpora,
    DISCORD_GUILD_ID: '',
    EMBEDDING_MODEL: '',
    READER: 'off',
    ALLOW_UPLOADS: '1',
    GUILDS: NEW,
    FETCH: 'allow',
    FETCH_HOSTS: 'news.example',
  });
  const [news = ''] = discord.twin.channels;
  [reader, admin] = [0, 2].map((who) => createActor(discord, discord.twin.users[who] ?? '', news)) as [Actor, Actor];
}, 300_000);

/** A feed of one server, as if its managers had added it: its turn does not come here. */
async function addFeed(index: string): Promise<void> {
  const state = createState(index, { retentionDays: 90, onProblem: (error) => expect.unreachable(String(error)) });
  const { add } = createSources(stateOf(state, 'harbour').documents);
  await add(discord.guildId, { kind: 'feed', url: FEED, every: 3_600_000, user: '7' });
  state.close();
}

afterEach(() => expect(discord.complaints).toEqual([]));

afterAll(async () => {
  expect(await bot?.stop()).toBe(0);
  await discord.stop();
  await rm(place.folder, { recursive: true, force: true });
}, 60_000);

const ask = (question: string, change: Change, options: Record<string, string> = {}) =>
  reader.slash('ask', { question, ...options }, change);
const sub = (who: Actor, name: string, subcommand: string, options: readonly object[] = [], change: Change = ours) =>
  who.send(
    2,
    { id: '300000000000000002', name, type: 1, options: [{ name: subcommand, type: 1, options }] },
    undefined,
    change,
  );
const given = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).map(([name, value]) => ({ name, type: 3, value }));
/** Whatever was sent for these, files too. */
const sentFor = async (turns: readonly Turn[]) => {
  for (const turn of turns) await Promise.any([turn.settled(), turn.followUp()]);
  return JSON.stringify(
    turns.flatMap((turn) => turn.all().flatMap(({ body, contents }) => [body, ...contents.values()])),
  );
};

it('answers each server from its own articles, with every command and button', async () => {
  const first = await (await ask('What did Ada Quill say?', ours)).reply();
  expect(textOf(first)).toContain('They tore up the rota');
  expect(textOf(first)).not.toMatch(council.marks);
  const message = messageOf(first);
  const receipt = buttonOf(first, 'Sources').split(':')[2] ?? '';
  // All but Delete: what people want forgotten of theirs is of all corpora.
  const ids = componentsOf(first).flatMap(({ custom_id: id }) => id ?? []);
  const buttons = ids.filter((id) => !id.includes(':delete:'));
  expect(buttons.length).toBeGreaterThan(4);
  const typed = async (name: string, option: string, change: Change) =>
    choicesOf(await (await reader.typeInto(name, option, '', change)).reply()).map((choice) => choice.value);
  const [key = ''] = await typed('sources', 'article', ours);

  const listed = await (await sub(admin, 'corpus', 'feeds')).reply();
  expect(textOf(listed)).toContain('rota-at-the-quay');
  const feedList = messageOf(listed);
  const menus = componentsOf(listed).filter(({ options }) => options !== undefined);
  const feeds = menus.flatMap(({ custom_id: id }) => id ?? []);
  expect(feeds).toEqual(['r1@harbour:source:pause', 'r1@harbour:source:remove']);
  const feedKey = menus[0]?.options?.[0]?.value ?? '';

  // The same person in another server, with all that they could bring along.
  const turns: Turn[] = [
    await ask('What did each side say?', theirs),
    await ask('Who said the crews would not sail?', theirs, { corpus: 'harbour' }),
    await ask('What did they say?', theirs, { side: 'Ferry Crews Union' }),
    await reader.slash('verify', { quote: 'They tore up the rota without asking us' }, theirs),
    await reader.slash('timeline', { speaker: 'Bo Marsh' }, theirs),
    await reader.slash('sources', {}, theirs),
    await reader.slash('sources', { receipt }, theirs),
    await reader.slash('sources', { article: key }, theirs),
    await sub(reader, 'watch', 'list', [], theirs),
    await sub(reader, 'privacy', 'about', [], theirs),
    await reader.slash('help', {}, theirs),
    await reader.slash('settings', {}, theirs),
    ...(await Promise.all(
      ['setup', 'status', 'list', 'stats', 'corrections', 'feeds', 'log'].map((name) =>
        sub(admin, 'corpus', name, [], theirs),
      ),
    )),
    await sub(admin, 'corpus', 'takedown', given({ article: key }), theirs),
    ...(await Promise.all(
      ['status', 'feeds'].map((name) => sub(admin, 'corpus', name, given({ corpus: 'harbour' }), theirs)),
    )),
    await sub(admin, 'corpus', 'add', given({ address: 'https://elsewhere.example/a' }), theirs),
    await sub(admin, 'corpus', 'add', given({ address: 'https://news.example/a', corpus: 'harbour' }), theirs),
    await sub(admin, 'corpus', 'remove', given({ file: 'rota.txt' }), theirs),
    await sub(admin, 'corpus', 'restore', given({ file: 'rota.txt' }), theirs),
    ...(await Promise.all(buttons.map((id) => reader.press(message, id, theirs)))),
    ...(await Promise.all(buttons.map((id) => reader.press(message, id.replace(/^r1@\w+/, 'r1@council'), theirs)))),
    await reader.press(message, `r1@harbour:articles:0:en`, theirs),
    await reader.press(message, `r1@harbour:article:${key}:0:en`, theirs),
    await reader.press(message, `r1@harbour:correct:${receipt}:0`, theirs),
    ...(await Promise.all(
      feeds.flatMap((id) =>
        [id, id.replace('@harbour', '@council')].map((each) => admin.choose(feedList, each, feedKey, theirs)),
      ),
    )),
  ];
  // What is typed into a command stands in its refusal; nothing else of the one is in the other.
  const sent = (await sentFor(turns)).replaceAll(
    /“(?:Ferry Crews Union|rota\.txt)”|rota\\*\.txt stays|They tore up the rota without asking us/g,
    '',
  );
  expect(harbour.marks.exec(sent)?.[0]).toBeUndefined();
  for (const [name, option] of [
    ['ask', 'side'],
    ['ask', 'source'],
    ['timeline', 'speaker'],
    ['verify', 'speaker'],
    ['sources', 'article'],
  ] as const) {
    const choices = await typed(name, option, theirs);
    expect(JSON.stringify(choices)).not.toMatch(harbour.marks);
    expect(choices).not.toEqual(await typed(name, option, ours));
  }
  expect(await typed('ask', 'corpus', theirs)).toEqual(['council']);
  // And it is there, where it belongs.
  const kept = textOf(await (await sub(admin, 'corpus', 'feeds')).reply());
  expect(kept).toContain('rota-at-the-quay');
  expect(kept).not.toContain('paused');
  const elsewhere = await sub(admin, 'corpus', 'add', given({ address: 'https://elsewhere.example/a' }), theirs);
  expect(textOf(await elsewhere.reply())).toContain('none of the hosts');
  expect(textOf(await (await ask('What did Bo Marsh say?', theirs)).reply())).toContain('The old mill must be sold');
  expect(textOf(await (await reader.press(message, buttonOf(first, 'Context 1'), ours)).reply())).toContain('rota');
  expect(textOf(await (await reader.slash('sources', { receipt }, ours)).reply())).toContain('They tore up the rota');
}, 240_000);

it('keeps corrections, takedowns, counts and watches apart', async () => {
  expect(textOf(await (await ask('What did Ada Quill say?', ours)).reply())).toContain('They tore up the rota');
  const stats = async (change: Change) => textOf(await (await sub(admin, 'corpus', 'stats', [], change)).reply());
  expect(await stats(inServer(NEW))).toContain('Questions: 0');
  expect(await stats(ours)).toMatch(/Questions: [1-9]/);

  const watched = await sub(reader, 'watch', 'add', given({ speaker: 'Ada Quill' }));
  expect(textOf(await watched.reply())).toContain('Watching Ada Quill');
  expect(textOf(await (await sub(reader, 'watch', 'list')).reply())).toContain('Ada Quill');
  expect(textOf(await (await sub(reader, 'watch', 'list', [], theirs)).reply())).toContain('Nothing yet.');
  const unknown = await sub(reader, 'watch', 'add', given({ speaker: 'Ada Quill' }), theirs);
  expect(textOf(await unknown.reply())).toContain('Nobody called');

  const article = async (change: Change) => {
    const data = {
      id: '300000000000000002',
      name: 'corpus',
      type: 1,
      options: [{ name: 'takedown', type: 1, options: [{ name: 'article', type: 3, value: '', focused: true }] }],
    };
    return choicesOf(await (await admin.send(4, data, undefined, change)).reply())[0]?.value ?? '';
  };
  const down = await sub(admin, 'corpus', 'takedown', given({ article: await article(theirs) }), theirs);
  // The only article there: no index can be made of nothing, and nothing quotes it all the same.
  const told = await vi.waitFor(() => down.settled(), 120_000);
  expect(textOf(told)).toContain('could not be built');
  expect(textOf(await (await ask('What did Bo Marsh say?', theirs)).reply())).not.toContain('must be sold');
  expect(textOf(await (await sub(admin, 'corpus', 'list', [], theirs)).reply())).toContain('Taken down here');
  expect(textOf(await (await sub(admin, 'corpus', 'list')).reply())).not.toContain('Taken down here');
  expect(textOf(await (await ask('What did Ada Quill say?', ours)).reply())).toContain('They tore up the rota');
}, 240_000);

it('asks nothing in direct messages and for who brought it themselves, and says so', async () => {
  for (const change of [inDirect, byUser]) {
    const turns = [
      await ask('What did Ada Quill say?', change),
      await reader.slash('timeline', { speaker: 'Ada Quill' }, change),
      await reader.slash('verify', { quote: 'They tore up the rota without asking us' }, change),
      await reader.slash('sources', {}, change),
    ];
    for (const turn of turns) expect(textOf(await turn.reply())).toContain('No corpus is asked here');
    expect(textOf(await (await reader.slash('help', {}, change)).reply())).toContain('No corpus is asked here');
    expect(choicesOf(await (await reader.typeInto('timeline', 'speaker', '', change)).reply())).toEqual([]);
  }
});

it('starts a new server in three steps: articles of its own, names of sides, a question', async () => {
  const here = inServer(NEW);
  const setup = async () => (await sub(admin, 'corpus', 'setup', [], here)).reply();
  const marks = async () =>
    [...textOf(await setup()).matchAll(/^(.) \*\*(\d)\./gm)].map(([, mark, n]) => `${n}${mark}`);
  // The default corpus is for all who chose nothing.
  const shown = await setup();
  expect(textOf(shown)).toContain('Asked here: default · 1 article');
  const menu = componentsOf(shown).find(({ custom_id: id }) => id?.endsWith('setup:corpora'));
  expect(menu?.options?.map(({ value }) => value)).toEqual(['default', 'starter']);
  const chosen = await (await admin.choose(messageOf(shown), menu?.custom_id ?? '', 'starter', here)).reply();
  expect(textOf(chosen)).toContain('Asked here: starter');
  expect(textOf(await (await ask('What stands?', here)).reply())).toContain('The bridge stands');
  expect(await marks()).toEqual(['1✓', '2✓', '3✓']);

  const modal = await (await admin.press(messageOf(chosen), buttonOf(chosen, 'Add an article'), here)).first();
  const { custom_id: id } = (modal.body as { data: { custom_id: string } }).data;
  expect(id).toBe(`r1@guild-${NEW}:upload`);
  const text = '“The pool opens in May,” said Ed Ware, who leads the Pool Friends.\n\nEd Ware said it was time.\n';
  discord.cdn.set('/cdn/pool.txt', Buffer.from(text));
  const url = discord.api.replace('/api', '/cdn/pool.txt');
  const attachment = { id: '500000000000000000', filename: 'pool.txt', size: text.length, url, proxy_url: url };
  const data = {
    custom_id: id,
    components: [{ type: 18, component: { type: 19, custom_id: 'file', values: [attachment.id] } }],
    resolved: { attachments: { [attachment.id]: attachment } },
  };
  const uploaded = await admin.send(5, data, undefined, here);
  await vi.waitFor(async () => expect(textOf(await uploaded.settled())).toContain('added: 1 (pool)'), 120_000);
  expect(await readFile(path.join(place.corpora, `guild-${NEW}`, 'pool.txt'), 'utf8')).toBe(text);

  const own = await setup();
  const menuOf = (sent: typeof own, what: string) =>
    componentsOf(sent).find(({ custom_id: each }) => each?.endsWith(`setup:${what}`));
  expect(menuOf(own, 'corpora')?.options?.map(({ value }) => value)).toEqual([`guild-${NEW}`, 'default', 'starter']);
  const mine = await (
    await admin.choose(messageOf(own), menuOf(own, 'corpora')?.custom_id ?? '', `guild-${NEW}`, here)
  ).reply();
  expect(textOf(mine)).toMatch(/✓ \*\*1\.[^]*▸ \*\*2\.[^]*Found: .*Pool Friends[^]*○ \*\*3\./);
  const side = await (
    await admin.choose(messageOf(mine), menuOf(mine, 'side')?.custom_id ?? '', 'Pool Friends', here)
  ).first();
  const mend = (side.body as { data: { custom_id: string } }).data.custom_id;
  const fields = { name: 'Friends of the Pool', aliases: 'Swimmers', members: 'Ed Ware' };
  const kept = await admin.send(
    5,
    {
      custom_id: mend,
      components: Object.entries(fields).map(([custom_id, value]) => ({
        type: 18,
        component: { type: 4, custom_id, value },
      })),
    },
    undefined,
    here,
  );
  const after = await kept.reply();
  expect(textOf(after)).toContain('once the index is built anew: press **Keep these names**');
  expect(textOf(after)).toMatch(/✓ \*\*2\.[^]*Kept: .*Friends of the Pool/);
  const file = await readFile(path.join(place.corpora, `guild-${NEW}`, 'sides.json'), 'utf8');
  expect(JSON.parse(file)).toMatchObject({
    sides: expect.arrayContaining([
      expect.objectContaining({ name: 'Friends of the Pool', aliases: expect.arrayContaining(['Pool Friends']) }),
    ]),
  });
  const rebuilt = await admin.press(messageOf(after), buttonOf(after, 'Keep these names'), here);
  await vi.waitFor(async () => expect(textOf(await rebuilt.settled())).toContain('The new index is live'), 120_000);

  const open = await (await admin.press(messageOf(after), buttonOf(after, 'Ask'), here)).first();
  const asked = await admin.send(
    5,
    {
      custom_id: (open.body as { data: { custom_id: string } }).data.custom_id,
      components: [{ type: 18, component: { type: 4, custom_id: 'question', value: 'When does the pool open?' } }],
    },
    undefined,
    here,
  );
  expect(textOf(await asked.reply())).toContain('The pool opens in May');
  expect(await marks()).toEqual(['1✓', '2✓', '3✓']);
  expect(textOf(await (await ask('When does the pool open?', ours)).reply())).not.toContain('May');
}, 400_000);
