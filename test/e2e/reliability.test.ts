import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createActor, type Actor, type Turn } from './twin/createActor.ts';
import { runBot, type BotProcess } from './runBot.ts';
import { startDiscord } from './twin/startDiscord.ts';
import type { TestDiscord } from './twin/testDiscord.ts';
import type { Sent } from './judge/judge.ts';

/** What goes wrong at Discord and on the way, with a bot that takes a moment to answer. */
let discord: TestDiscord;
let bot: BotProcess;
let reader: Actor;
let receipts: string;
let linesBefore = 0;

beforeAll(async () => {
  receipts = await mkdtemp(path.join(os.tmpdir(), 'on-record-receipts-'));
  discord = await startDiscord();
  bot = await runBot(discord, 'test/e2e/fakeBot.ts', { RECEIPTS: receipts, QUESTIONS: '10000', SLOW_MS: '150' });
  reader = createActor(discord, discord.twin.users[0] ?? '', discord.twin.channels[0] ?? '');
});

afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  await discord.stop();
  await rm(receipts, { recursive: true, force: true });
});

afterEach(() => {
  expect(discord.complaints).toEqual([]);
  expect(bot.lines.join('\n')).not.toMatch(/unhandled|uncaught/i);
  linesBefore = bot.lines.length;
});

it('waits as long as Discord says (429), and tries again after an error of Discord (503)', async () => {
  discord.faults.push({
    match: isEdit,
    times: 1,
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
    headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'user' },
  });
  const limited = await ask();
  expect((await answered(limited)).length).toBe(2);
  discord.faults.push({ match: isEdit, times: 2, status: 503, body: { message: 'upstream' } });
  const broken = await ask();
  expect((await answered(broken)).length).toBe(3);
  expect(notes()).toEqual([]);
});

it('gives up with one line where Discord stays broken', async () => {
  discord.faults.push({
    match: (sent) => isEdit(sent) || isFollowUp(sent),
    times: 100,
    status: 500,
    body: { message: 'down' },
  });
  await ask();
  await until(() => notes().length > 0);
  discord.faults.splice(0);
  expect(notes()).toEqual([expect.objectContaining({ level: 50, msg: 'an interaction failed' })]);
  expect((await answered(await ask())).length).toBe(1);
});

it.each([
  ['an interaction that is too old', 'callback', 404, 10062],
  ['an interaction that was answered elsewhere', 'callback', 400, 40060],
  ['a channel that is gone', 'edit', 404, 10003],
  ['a message that is gone', 'edit', 404, 10008],
] as const)('takes %s calmly: one line, nothing thrown', async (_, where, status, code) => {
  discord.faults.push({
    match: where === 'edit' ? isEdit : isCallback,
    times: 1,
    status,
    body: { code, message: 'no' },
  });
  await ask();
  await until(() => notes().length > 0);
  await sleep(100);
  expect(notes()).toEqual([expect.objectContaining({ level: 40, code, name: 'ask' })]);
});

it('takes a token that ran out while it was answering calmly', async () => {
  const turn = await ask();
  await turn.first();
  const interaction = discord.dispatched.get(turn.token);
  if (interaction !== undefined) interaction.expired = true;
  await until(() => notes().length > 0);
  expect(notes()).toEqual([expect.objectContaining({ level: 40, code: 50027 })]);
});

it.each(['ask', 'cut'] as const)(
  'answers while the gateway is lost (%s), resumes, and gets what it missed',
  async (how) => {
    const resumed = discord.gateway.resumed();
    const during = await ask();
    await during.first();
    discord.gateway.drop(how);
    const missed = await ask();
    expect((await answered(during)).length).toBe(1);
    expect((await answered(missed)).length).toBe(1);
    await until(() => discord.gateway.resumed() === resumed + 1);
    expect((await answered(await ask())).length).toBe(1);
    expect(discord.gateway.identified).toEqual([1]);
  },
);

function ask(): Promise<Turn> {
  return reader.slash('ask', { question: 'Which offer stands?' });
}

/** The edits of a turn, once one was taken. */
async function answered(turn: Turn) {
  await until(() => turn.all().some((sent) => isEdit(sent) && sent.status === 200));
  return turn.all().filter(isEdit);
}

/** Log lines of this test that warn or complain. */
function notes(): { level: number }[] {
  return bot.lines
    .slice(linesBefore)
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as { level: number }] : []))
    .filter(({ level }) => level >= 40);
}

async function until(holds: () => boolean, patience = 10_000): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > patience) throw new Error('it never came');
    await sleep(10);
  }
}

function isEdit({ method, path: to }: Sent): boolean {
  return method === 'PATCH' && to.startsWith('/webhooks/');
}

function isFollowUp({ method, path: to }: Sent): boolean {
  return method === 'POST' && to.startsWith('/webhooks/');
}

function isCallback({ path: to }: Sent): boolean {
  return to.endsWith('/callback');
}
