import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { REST } from 'discord.js';
import { allCommands } from '../../commands/all.ts';
import { ask } from '../../commands/ask.ts';
import { sources } from '../../commands/sources.ts';
import { syncCommands } from '../../src/discord/syncCommands.ts';
import { runScript } from '../fixtures/runScript.ts';
import { createActor, type Actor } from './createActor.ts';
import { buttonOf, componentsOf, isEphemeral, messageOf, textOf } from './reading.ts';
import { runBot, type BotProcess } from './runBot.ts';
import { startDiscord, type TestDiscord } from './startDiscord.ts';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let discord: TestDiscord;
let bot: BotProcess;
let reader: Actor;
let other: Actor;
let receipts: string;

beforeAll(async () => {
  receipts = await mkdtemp(path.join(os.tmpdir(), 'on-record-receipts-'));
  discord = await startDiscord();
  bot = await start();
  const [news = ''] = discord.twin.channels;
  const [first = '', second = ''] = discord.twin.users;
  reader = createActor(discord, first, news);
  other = createActor(discord, second, news);
});

afterAll(async () => {
  await bot.stop();
  await discord.stop();
  await rm(receipts, { recursive: true, force: true });
});

afterEach(() => {
  expect(discord.complaints).toEqual([]);
});

async function start(): Promise<BotProcess> {
  return runBot(discord, 'test/e2e/fakeBot.ts', { RECEIPTS: receipts, QUESTIONS: '1000' });
}

it('asks for the Guilds intent and no other', () => {
  expect(discord.gateway.identified).toEqual([1]);
});

it('registers its commands, once', async () => {
  expect(await register('--dry-run')).toMatch(/^Would have, everywhere: added ask, sources, verify, timeline, Check this quote, corpus/);
  expect(await register()).toMatch(/^everywhere: added ask, sources, verify, timeline, Check this quote, corpus/);
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  const data = allCommands.map((command) => command.data);
  const { appId, guildId } = discord;
  const nothing = { added: [], changed: [], removed: [] };
  expect(await syncCommands(rest, data, { appId })).toEqual(nothing);
  expect(await syncCommands(rest, data, { appId, guildId })).toMatchObject({ added: data.map(({ name }) => name) });
  expect(await syncCommands(rest, data, { appId, guildId })).toEqual(nothing);
  expect(await syncCommands(rest, data.slice(1), { appId, guildId })).toEqual({ added: [], changed: [], removed: ['ask'] });
  expect(await syncCommands(rest, [{ ...ask.data, description: 'Ask' }], { appId, guildId, dryRun: true })).toMatchObject({ added: ['ask'] });
  expect(await syncCommands(rest, [{ ...sources.data, description: 'Changed' }, ...data.slice(2)], { appId, guildId })).toEqual({ added: [], changed: ['sources'], removed: [] });
  expect(await syncCommands(rest, [], { appId, guildId })).toMatchObject({ removed: data.slice(1).map(({ name }) => name) });
  expect(puts()).toHaveLength(5);
});

it('suggests sides, outlets and articles as one types', async () => {
  const sides = await (await reader.typeInto('ask', 'side', 'ferry')).reply();
  expect(choicesOf(sides)).toEqual([{ name: 'Ferry Crews', value: 'Ferry Crews' }]);
  const outlets = await (await reader.typeInto('ask', 'source', 'sound')).reply();
  expect(choicesOf(outlets).map(({ name }) => name)).toEqual(['Sound Radio', 'Harbour Lines: "offer stands until Friday" · Sound Radio · 2031-03-05', expect.stringMatching(/^Council debates/)]);
  const articles = await (await reader.typeInto('sources', 'article', '')).reply();
  expect(choicesOf(articles)).toHaveLength(4);
});

it('answers /ask publicly, side by side, with citations', async () => {
  const turn = await reader.slash('ask', { question: 'Who tore up the rota, and which offer stands?' });
  expect(isEphemeral(await turn.first())).toBe(false);
  const answer = await turn.reply();
  expect(answer.status).toBe(200);
  expect(textOf(answer)).toContain('They tore up the rota at midnight');
  expect(textOf(answer)).toContain('**Ada Quill**, who leads the Ferry Crews’ Union · quote · [1]');
  expect(textOf(answer)).toContain('**Ferry Crews** · showing 2 of 4');
  expect(textOf(answer)).toContain('[1] **Ferry talks break down on third night** · Coast Courier · <t:');
});

it('narrows to a side and a source, privately, and shares on request', async () => {
  const [choice] = choicesOf(await (await reader.typeInto('ask', 'source', 'third night')).reply());
  const turn = await reader.slash('ask', { question: 'What about the rota?', side: 'Ferry Crews', source: choice?.value ?? '', private: true });
  expect(isEphemeral(await turn.first())).toBe(true);
  const answer = await turn.reply();
  expect(textOf(answer)).toContain('Only Ferry Crews · Only from Ferry talks break down on third night');
  const shared = await reader.press(messageOf(answer), buttonOf(answer, 'Share here'));
  expect(isEphemeral(await shared.first())).toBe(false);
  expect(textOf(await shared.reply())).toContain('They tore up the rota');
});

it('says so when nothing answers, and when a source is unknown', async () => {
  const nothing = await (await reader.slash('ask', { question: 'Volcanoes?' })).reply();
  expect(textOf(nothing)).toContain('These articles do not answer this.');
  const turn = await other.press(messageOf(nothing), buttonOf(nothing, 'Show the nearest passages'));
  expect(isEphemeral(await turn.first())).toBe(true);
  const near = await turn.reply();
  expect(textOf(near)).toContain('Nearest passages. They do not answer the question.');
  const second = await other.press(messageOf(near), buttonOf(near, 'Next'));
  expect((await second.first()).body).toEqual({ type: 6 });
  expect(textOf(await second.reply())).toContain('Page 2 of');
  const context = await other.press(messageOf(near), buttonOf(near, 'Context'));
  expect(textOf(await context.reply())).toContain('**“They tore up the rota');
  expect(textOf(await (await reader.slash('ask', { question: 'rota', source: 'The Nowhere *Times*' })).reply())).toContain('The Nowhere \\*Times\\*');
});

it('shows the paragraph around an excerpt to the one who asks for it', async () => {
  const answer = await (await reader.slash('ask', { question: 'Which offer stands?' })).reply();
  const turn = await other.press(messageOf(answer), buttonOf(answer, 'Context'));
  expect(isEphemeral(await turn.first())).toBe(true);
  expect(textOf(await turn.reply())).toMatch(/> .*\*\*the crews had never answered its last offer\*\*\.\n-# .*seeds\/harbour-1\.txt \d+–\d+/);
});

it('shows more of one side, and all sources, to the one who asks for them', async () => {
  const answer = await (await reader.slash('ask', { question: 'Which offer stands?' })).reply();
  const cited = await other.press(messageOf(answer), buttonOf(answer, 'Sources'));
  expect(isEphemeral(await cited.first())).toBe(true);
  expect(textOf(await cited.reply())).toMatch(/\[2\] \*\*Harbour Lines[^]*seeds\/harbour-2\.txt/);
  const turn = await reader.press(messageOf(answer), buttonOf(answer, 'More: Harbour Lines (+2)'));
  expect(isEphemeral(await turn.first())).toBe(true);
  expect(textOf(await turn.reply())).toContain('Only Harbour Lines');
});

it('turns pages, after a restart too; others get a copy of their own', async () => {
  const answer = await (await reader.slash('ask', { question: longQuestion })).reply();
  expect(textOf(answer)).toContain('Page 1 of 3');
  await bot.stop();
  bot = await start();
  const next = buttonOf(answer, 'Next');
  const copy = await other.press(messageOf(answer), next);
  expect(isEphemeral(await copy.first())).toBe(true);
  expect(textOf(await copy.reply())).toContain('Page 2 of 3');
  const turned = await reader.press(messageOf(answer), next);
  expect((await turned.first()).body).toEqual({ type: 6 });
  expect(messageOf(await turned.reply())).toBe(messageOf(answer));
  expect(textOf(await turned.reply())).toContain('Page 2 of 3');
});

it('lists the sources of the last answer and all articles, and exports', async () => {
  await (await reader.slash('ask', { question: 'Which offer stands?' })).reply();
  const turn = await reader.slash('sources');
  const cited = await turn.reply();
  expect(textOf(cited)).toContain('Which offer stands?');
  expect(textOf(cited)).toMatch(/\[1\] \*\*.*\n-# seeds\/harbour-1\.txt/);
  const list = await turn.followUp();
  expect(textOf(list)).toContain('4 articles');
  expect(textOf(await (await other.slash('sources')).reply())).toContain('You have not asked anything');

  const files = await (await reader.press(messageOf(cited), buttonOf(cited, 'Export'))).reply();
  const [markdown = '', json = ''] = [...files.contents.values()];
  expect(markdown).toContain('# Which offer stands?');
  expect(JSON.parse(json)).toMatchObject({ question: 'Which offer stands?', excerpts: [{ start: expect.any(Number) }, {}] });

  const menu = componentsOf(list).find(({ options }) => options !== undefined);
  const article = await (await reader.choose(messageOf(list), menu?.custom_id ?? '', menu?.options?.[0]?.value ?? '')).reply();
  expect(textOf(article)).toContain('<https://courier.example/ferry-talks>');
});

it('shows one article, and an old answer by its receipt', async () => {
  expect(textOf(await (await reader.slash('sources', { article: 'harbour-3' })).reply())).toContain('Mediators');
  expect(textOf(await (await reader.slash('sources', { article: 'no such' })).reply())).toContain('I have no article “no such”');
  const answer = await (await reader.slash('ask', { question: 'Which offer stands?' })).reply();
  const [, receipt = ''] = /Receipt `(\w+)`/.exec(textOf(answer)) ?? [];
  expect(textOf(await (await other.slash('sources', { receipt })).reply())).toContain('Our offer stands until Friday');
  expect(textOf(await (await other.slash('sources', { receipt: 'nothing' })).reply())).toContain('no answer with the receipt');
});

it('says something went wrong, once, and logs one line without the question', async () => {
  const before = bot.lines.length;
  const turn = await reader.slash('ask', { question: 'Please explode over the rota' });
  expect(textOf(await turn.reply())).toContain('Something went wrong on my side');
  const errors = bot.lines.slice(before).filter((line) => line.includes('"level":50'));
  expect(errors).toHaveLength(1);
  expect(bot.lines.join('\n')).not.toContain('over the rota');
});

it('answers controls and commands that it does not know', async () => {
  const answer = await (await reader.slash('ask', { question: 'Which offer stands?' })).reply();
  for (const id of ['r0:page:old', 'page', 'r1:gone:1', 'r1:page:%E0%A4%A']) {
    const turn = await reader.press(messageOf(answer), id);
    expect(isEphemeral(await turn.first())).toBe(true);
    expect(textOf(await turn.reply())).toContain('older version');
  }
  expect(textOf(await (await reader.slash('forgotten')).reply())).toContain('no longer have this command');
});

it('checks a quote: word for word, said by someone else, changed, not found', async () => {
  const check = async (quote: string, speaker?: string) => textOf(await (await reader.slash('verify', { quote, ...(speaker === undefined ? {} : { speaker }) })).reply());
  expect(await check('they tore up the rota at midnight')).toContain('Word for word in the articles');
  expect(await check('they tore up the rota at midnight', 'Bo Marsh')).toContain('the articles give these words to **Ada Quill**, not to **Bo Marsh**');
  expect(await check('Our offer stands until Sunday and not one day longer')).toContain('Our offer stands until ~~Sunday~~ **Friday** and not ~~one~~ **a** day longer');
  expect(await check('They tore up the rota at midnight … the crews had never answered its last offer')).toContain('Put together from pieces');
  expect(await check('The crews were promised the moon')).toMatch(/Not in these articles[^]*The nearest passage/);
  const tooLong = await reader.slash('verify', { quote: 'x'.repeat(2001) });
  expect(isEphemeral(await tooLong.first())).toBe(true);
  expect(choicesOf(await (await reader.typeInto('verify', 'speaker', 'quill')).reply())).toEqual([{ name: 'Ada Quill', value: 'Ada Quill' }]);
});

it('checks the quote in a message, for the one who asks', async () => {
  const message = { id: '400000000000000000', channel_id: discord.twin.channels[0], content: 'Did you hear? “They tore up the rota at midnight and called it progress” wow', author: { id: '1', username: 'u', discriminator: '0' }, attachments: [], embeds: [], mentions: [], mention_roles: [], timestamp: new Date().toISOString(), edited_timestamp: null, tts: false, mention_everyone: false, pinned: false, type: 0 };
  const turn = await reader.send(2, { id: '300000000000000001', name: 'Check this quote', type: 3, target_id: message.id, resolved: { messages: { [message.id]: message } } });
  expect(isEphemeral(await turn.first())).toBe(true);
  expect(textOf(await turn.reply())).toContain('Word for word in the articles');
});

it('shows a timeline by date, in pages', async () => {
  const crews = textOf(await (await reader.slash('timeline', { speaker: 'quill' })).reply());
  expect(crews).toMatch(/### Ada Quill, by date\n\*\*<t:\d+:D>\*\*\n> “They tore[^]*also in 1 article/);
  const long = await (await reader.slash('timeline', { speaker: 'Council' })).reply();
  expect(textOf(long)).toContain('10 statements · Page 1 of 3');
  expect(textOf(await (await reader.press(messageOf(long), buttonOf(long, 'Next'))).reply())).toContain('Page 2 of 3');
  expect(textOf(await (await reader.slash('timeline', { speaker: 'Nobody' })).reply())).toContain('Nobody called “Nobody”');
});

it('completes a follow-up, shows how it was understood, and asks it as written on request', async () => {
  const asker = createActor(discord, discord.twin.users[2] ?? '', discord.twin.channels[1] ?? '');
  await (await asker.slash('ask', { question: 'What did Ferry Crews say about the rota, offer and progress?' })).reply();
  const answer = await (await asker.slash('ask', { question: 'and Harbour Lines?' })).reply();
  expect(textOf(answer)).toContain('### What did Harbour Lines say about the rota, offer and progress?\n-# Understood');
  const plain = await (await asker.press(messageOf(answer), buttonOf(answer, 'Ask it as I wrote it'))).reply();
  expect(textOf(plain)).toContain('### and Harbour Lines?');
  expect(textOf(plain)).not.toContain('Understood');
});

it('notes what helped and what did not, without the person', async () => {
  const answer = await (await reader.slash('ask', { question: 'Which offer stands?' })).reply();
  expect(textOf(await (await other.press(messageOf(answer), buttonOf(answer, 'Helpful'))).reply())).toContain('Noted, without your name');
  const modal = await (await other.press(messageOf(answer), buttonOf(answer, 'Not helpful'))).reply();
  const { custom_id: id } = (modal.body as { data: { custom_id: string } }).data;
  const sent = await other.send(5, { custom_id: id, components: [{ type: 18, component: { type: 4, custom_id: 'reason', value: ' No date. ' } }] });
  expect(textOf(await sent.reply())).toContain('Noted, without your name');
  const noted = bot.lines.filter((line) => line.includes('"feedback"')).map((line) => (JSON.parse(line) as { feedback: object }).feedback);
  expect(noted).toEqual([
    { receipt: expect.any(String), question: 'Which offer stands?', helpful: true, reason: null, at: expect.any(String) },
    { receipt: expect.any(String), question: 'Which offer stands?', helpful: false, reason: 'No date.', at: expect.any(String) },
  ]);
});

it('refuses a question that is too long, and one too many, kindly and privately', async () => {
  const long = await reader.slash('ask', { question: 'Why? '.repeat(61) });
  expect(isEphemeral(await long.first())).toBe(true);
  expect(textOf(await long.reply())).toContain('That question has 304 characters; I take up to 300');
});

it('speaks the language of whoever asks, and works outside of guilds', async () => {
  expect(textOf(await (await reader.slash('ask', { question: 'Which offer stands?' }, locale('de'))).reply())).toContain('**Quellen**');
  expect(textOf(await (await reader.slash('ask', { question: 'Which offer stands?' }, locale('es-419'))).reply())).toContain('**Fuentes**');
  expect(textOf(await (await reader.slash('ask', { question: 'Which offer stands?' }, locale('ar'))).reply())).toContain('**المصادر**');
  expect(textOf(await (await reader.slash('ask', { question: 'Which offer stands?' }, locale('ja'))).reply())).toContain('**Sources**');
  expect(textOf(await (await reader.slash('ask', { question: 'Which offer stands?' }, privately)).reply())).toContain('Our offer stands');
});

it('tells those who run the server how the corpus is, reindexes one at a time, and takes an article', async () => {
  const admin = createActor(discord, discord.twin.users[2] ?? '', discord.twin.channels[1] ?? '');
  const run = (subcommand: string) => admin.send(2, { id: '300000000000000002', name: 'corpus', type: 1, options: [{ name: subcommand, type: 1, options: [] }] });
  const status = await run('status');
  expect(isEphemeral(await status.first())).toBe(true);
  expect(textOf(await status.reply())).toMatch(/4 articles · \d+ passages · 15 statements\n-# Built <t:\d+:R>/);

  const [first, second] = [await run('reindex'), await run('reindex')];
  expect(textOf(await second.reply())).toContain('already being built');
  expect(textOf(await first.settled())).toMatch(/The new index is live\.\nadded: 0\nchanged: 0\nremoved: 0\nskipped: 1 \(seeds\/bad\.bin\)/);

  const modal = (await (await run('upload')).reply()).body as { data: { custom_id: string } };
  const send = (name: string, content: string) => {
    discord.cdn.set(`/cdn/${name}`, Buffer.from(content));
    const attachment = { id: '500000000000000000', filename: name, size: content.length, url: discord.api.replace('/api', `/cdn/${name}`), proxy_url: 'http://127.0.0.1/' };
    return admin.send(5, { custom_id: modal.data.custom_id, components: [{ type: 18, component: { type: 19, custom_id: 'file', values: [attachment.id] } }], resolved: { attachments: { [attachment.id]: attachment } } });
  };
  expect(textOf(await (await send('virus.exe', 'MZ')).reply())).toContain('virus.exe was not taken: needs a \\*plain\\* name');
  expect(textOf(await (await send('late.txt', 'We sail again at dawn.')).settled())).toMatch(/added: 1 \(late\)[^]*- Ferry Crews: 2 → 3 \(\+1\)/);
  expect(textOf(await (await reader.slash('ask', { question: 'When do they sail?' })).reply())).toContain('We sail again at dawn.');
  expect(textOf(await (await send('broken.txt', 'Nothing.')).settled())).toContain('The old one goes on answering');
});

it('keeps uploads off unless they are on', async () => {
  await bot.stop();
  bot = await runBot(discord, 'test/e2e/fakeBot.ts', { RECEIPTS: receipts, UPLOADS: '0', ARTICLES: '30' });
  const turn = await reader.send(2, { id: '300000000000000002', name: 'corpus', type: 1, options: [{ name: 'upload', type: 1, options: [] }] });
  expect(textOf(await turn.reply())).toContain('ALLOW_UPLOADS=1');
});

it('turns the pages of the list of articles, and of one article', async () => {
  const list = await (await reader.slash('sources')).followUp();
  expect(textOf(list)).toContain('34 articles');
  const next = await (await reader.press(messageOf(list), buttonOf(list, 'Next'))).reply();
  expect(textOf(next)).toMatch(/- \*\*Note 6\*\*[^]*Page 2 of 4/);
  const debate = await (await reader.slash('sources', { article: 'council-1' })).reply();
  expect(textOf(debate)).toContain('10 statements · Page 1 of 3');
  const turned = await reader.press(messageOf(debate), buttonOf(debate, 'Next'));
  expect((await turned.first()).body).toEqual({ type: 6 });
  expect(textOf(await turned.reply())).toContain('Page 2 of 3');
  expect(messageOf(await turned.reply())).toBe(messageOf(debate));
});

it('lets a person ask five questions in a row, and says when there may be more', async () => {
  const asker = createActor(discord, discord.twin.users[2] ?? '', discord.twin.channels[1] ?? '');
  for (let n = 0; n < 5; n++) expect(textOf(await (await asker.slash('ask', { question: `Which offer stands, ${n}?` })).reply())).toContain('Our offer');
  const sixth = await asker.slash('ask', { question: 'Which offer stands?' });
  expect(isEphemeral(await sixth.first())).toBe(true);
  expect(textOf(await sixth.reply())).toMatch(/You can ask again <t:\d+:R>/);
});

function locale(code: string) {
  return (interaction: Record<string, unknown>) => void Object.assign(interaction, { locale: code });
}

/** As from a private channel between people, where the bot is installed by one of them. */
function privately(interaction: Record<string, unknown>): void {
  const { user } = interaction['member'] as { user: object };
  Object.assign(interaction, { user, context: 2, authorizing_integration_owners: { 1: '1' } });
  for (const key of ['guild_id', 'member', 'guild_locale']) delete interaction[key];
}

const longQuestion = 'What about the lighthouse budget?';

async function register(...args: string[]): Promise<string> {
  const { code, stdout } = await runScript('src/cli/register.ts', args, { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, DISCORD_GUILD_ID: '', DISCORD_APP_ID: '' });
  expect(code).toBe(0);
  return stdout;
}

function puts() {
  return discord.exchanges.filter(({ method, path: to }) => method === 'PUT' && to.endsWith('/commands'));
}

function choicesOf({ body }: { readonly body: unknown }): { name: string; value: string }[] {
  return (body as { data: { choices: { name: string; value: string }[] } }).data.choices;
}
