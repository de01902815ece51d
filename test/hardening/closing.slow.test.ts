import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBot } from '../e2e/runBot.ts';
import { startDiscord } from '../e2e/twin/startDiscord.ts';
import type { TestDiscord } from '../e2e/twin/testDiscord.ts';

let discord: TestDiscord;
let folder: string;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  discord = await startDiscord();
  folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-closing-'));
  const seeds = path.join(folder, 'seeds');
  await mkdir(seeds);
  await writeFile(path.join(seeds, 'strike.txt'), 'The union called a strike on Monday.\n');
  env = { INDEX: path.join(folder, 'index'), SEEDS: seeds, READER: 'off', EMBEDDING_MODEL: '', DISCORD_GUILD_ID: '' };
});
afterAll(async () => {
  await discord.stop();
  await rm(folder, { recursive: true, force: true });
});

it.each([
  [4004, 'set DISCORD_TOKEN to the current one'],
  [4011, 'the bot is in more servers than one connection may serve'],
  [4013, 'it does not know an intent'],
  [4014, 'it does not allow an intent'],
])('npm start exits 1 with one line that says what to do where Discord closes with %i', async (code, what) => {
  const bot = await runBot(discord, 'src/bot.ts', env);
  discord.gateway.shut(code);
  expect(await bot.ended).toBe(1);
  expect(bot.lines.filter((line) => line.includes(`for good (${code}): `) && line.includes(what))).toHaveLength(1);
  expect(bot.lines.at(-1)).toContain(what);
});
