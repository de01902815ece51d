import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createActor, type Actor } from './createActor.ts';
import { buttonOf, componentsOf, isEphemeral, messageOf, textOf } from './reading.ts';
import { runBot, type BotProcess } from './runBot.ts';
import { startDiscord, type TestDiscord } from './startDiscord.ts';

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
  expect(await register('--dry-run')).toMatch(/^Would have, everywhere: added ask, sources/);
  expect(await register()).toMatch(/^everywhere: added ask, sources/);
  expect(await register()).toMatch(/^Nothing to do/);
  expect(await register('--guild', discord.guildId)).toMatch(/^in guild \d+: added ask/);
  expect(await register('--guild', discord.guildId)).toMatch(/^Nothing to do/);
  expect(await register('--guild', discord.guildId, '--remove')).toMatch(/removed ask, sources/);
  expect(puts()).toHaveLength(3);
});

it('suggests sides, outlets and articles as one types', async () => {
  const sides = await (await reader.typeInto('ask', 'side', 'ferry')).reply();
  expect(choicesOf(sides)).toEqual([{ name: 'Ferry Crews', value: 'Ferry Crews' }]);
  const sources = await (await reader.typeInto('ask', 'source', 'sound')).reply();
  expect(choicesOf(sources).map(({ name }) => name)).toEqual(['Sound Radio', 'Harbour Lines: "offer stands until Friday" · Sound Radio · 2031-03-05', expect.stringMatching(/^Council debates/)]);
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
  expect(textOf(answer)).toContain('Only Ferry Crews · Only from harbour-1');
  const shared = await reader.press(messageOf(answer), buttonOf(answer, 'Share here'));
  expect(isEphemeral(await shared.first())).toBe(false);
  expect(textOf(await shared.reply())).toContain('They tore up the rota');
});

it('says so when nothing answers, and when a source is unknown', async () => {
  expect(textOf(await (await reader.slash('ask', { question: 'Volcanoes?' })).reply())).toContain('These articles do not answer this.');
  expect(textOf(await (await reader.slash('ask', { question: 'rota', source: 'The Nowhere *Times*' })).reply())).toContain('The Nowhere \\*Times\\*');
});

it('shows the paragraph around an excerpt to the one who asks for it', async () => {
  const answer = await (await reader.slash('ask', { question: 'Which offer stands?' })).reply();
  const turn = await other.press(messageOf(answer), buttonOf(answer, 'Context'));
  expect(isEphemeral(await turn.first())).toBe(true);
  expect(textOf(await turn.reply())).toMatch(/> .*\*\*the crews had never answered its last offer\*\*\.\n-# .*seeds\/harbour-1\.txt \d+–\d+/);
});

it('shows more of one side', async () => {
  const answer = await (await reader.slash('ask', { question: 'Which offer stands?' })).reply();
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

const longQuestion = 'What about the lighthouse budget?';

async function register(...args: string[]): Promise<string> {
  const env = { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, DISCORD_GUILD_ID: '' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/register.ts', ...args], { env });
  return stdout;
}

function puts() {
  return discord.exchanges.filter(({ method, path: to }) => method === 'PUT' && to.endsWith('/commands'));
}

function choicesOf({ body }: { readonly body: unknown }): { name: string; value: string }[] {
  return (body as { data: { choices: { name: string; value: string }[] } }).data.choices;
}
