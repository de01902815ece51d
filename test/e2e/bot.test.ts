import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

async function start(): Promise<BotProcess> {
  return runBot(discord, 'test/e2e/fakeBot.ts', { RECEIPTS: receipts, QUESTIONS: '1000' });
}

it('asks for the Guilds intent and no other', () => {
  expect(discord.gateway.identified).toEqual([1]);
});

it('answers /ask publicly, side by side, with citations', async () => {
  const turn = await reader.slash('ask', { question: 'Who tore up the rota, and which offer stands?' });
  expect(isEphemeral(await turn.first())).toBe(false);
  const answer = await turn.reply();
  expect(answer.status).toBe(200);
  expect(textOf(answer)).toContain('They tore up the rota at midnight');
  expect(textOf(answer)).toContain('**Ada Quill**, who leads the Ferry Crews’ Union · quote · [1]');
  expect(textOf(answer)).toContain('[1] **Ferry talks break down on third night** · Coast Courier · <t:');
  expect(discord.complaints).toEqual([]);
});
