import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { runScript } from '../fixtures/runScript.ts';
import { createActor, type Actor } from './twin/createActor.ts';
import { buttonOf, componentsOf, messageOf, textOf } from './reading.ts';
import { runBot, type BotProcess } from './runBot.ts';
import { startDiscord } from './twin/startDiscord.ts';
import type { TestDiscord } from './twin/testDiscord.ts';

/** `npm start` as a user runs it, with the articles that ship and an index of its own. */
let discord: TestDiscord;
let bot: BotProcess;
let reader: Actor;
let index: string;

beforeAll(async () => {
  index = await mkdtemp(path.join(os.tmpdir(), 'on-record-index-'));
  discord = await startDiscord();
  bot = await start();
  reader = createActor(discord, discord.twin.users[0] ?? '', discord.twin.channels[0] ?? '');
}, 120_000);

afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  await discord.stop();
  await rm(index, { recursive: true, force: true });
});

afterEach(() => expect(discord.complaints).toEqual([]));

async function start(): Promise<BotProcess> {
  return runBot(discord, 'src/bot.ts', { INDEX: index, SEEDS: 'seeds', EMBEDDING_MODEL: '', DISCORD_GUILD_ID: '' });
}

it('answers a question about sides from the seeds, and shows it again after a restart', async () => {
  const answer = await (
    await reader.slash('ask', { question: 'What did each side say caused the talks to break down?' })
  ).reply();
  const shown = textOf(answer);
  const whole = [shown];
  for (
    let page = answer;
    componentsOf(page).some(({ label, disabled }) => label === 'Next' && disabled !== true);
    whole.push(textOf(page))
  ) {
    page = await (await reader.press(messageOf(answer), buttonOf(page, 'Next'))).reply();
  }
  for (const side of ['Hamas', 'United States'])
    expect(whole.join('\n')).toMatch(new RegExp(`\\*\\*${side}\\*\\* · (?:showing \\d+ of \\d+|\\d+ statements?)`));
  const [, receipt = ''] = /Receipt `(\w+)`/.exec(shown) ?? [];

  const context = await (await reader.press(messageOf(answer), buttonOf(answer, 'Context 1'))).reply();
  const [, file = '', from = '', to = ''] =
    /(seeds\/\S+) (\d+)–(\d+)$/m.exec(textOf(context).replaceAll('\\', '')) ?? [];
  const seed = await readFile(file, 'utf8');
  // Without what is no part of the quotation: marks, and who "the group" is.
  const plain = textOf(context)
    .replaceAll('\\', '')
    .replaceAll(/ ?_\[[^\]]*\]_|\*\*|__/g, '');
  expect(Number(to)).toBeGreaterThan(Number(from));
  expect(plain).toContain(seed.slice(Number(from), Number(to)));

  await bot.stop();
  bot = await start();
  expect(textOf(await (await reader.slash('sources', { receipt })).reply())).toBe(shown);
});

it('says that the articles do not answer a question about something else', async () => {
  expect(
    textOf(
      await (await reader.slash('ask', { question: 'Who won the women’s marathon at the Paris Olympics?' })).reply(),
    ),
  ).toContain('These articles do not answer this.');
});

it('does not start without a token, and says in one line what to set', async () => {
  expect(await runScript('src/bot.ts', [], { DISCORD_TOKEN: '' })).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Set DISCORD_TOKEN[^\n]*\n$/),
  });
  expect(await runScript('src/bot.ts', ['--port'], { DISCORD_TOKEN: 'x' })).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^npm start takes no "--port"[^\n]*\n$/),
  });
});

it('ends with one line that says what to do where Discord refuses the token, or is not there', async () => {
  const settings = { INDEX: index, SEEDS: 'seeds', EMBEDDING_MODEL: '', DISCORD_TOKEN: 'wrong' };
  expect(await runScript('src/bot.ts', [], { ...settings, DISCORD_API: discord.api })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^Discord does not take the token[^\n]*\n$/),
  });
  expect(await runScript('src/bot.ts', [], { ...settings, DISCORD_API: 'http://127.0.0.1:1/api' })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Discord cannot be reached[^\n]*\n$/),
  });
});
