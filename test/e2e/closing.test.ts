import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { runBot } from './runBot.ts';
import { startDiscord } from './twin/startDiscord.ts';
import type { TestDiscord } from './twin/testDiscord.ts';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let discord: TestDiscord;
beforeAll(async () => void (discord = await startDiscord()));
afterAll(() => discord.stop());

it.each([
  [4004, /for good \(4004\): it no longer takes the token; set DISCORD_TOKEN/],
  [4014, /for good \(4014\): it does not allow an intent/],
])('leaves with 1 and one line where Discord closes for good (%i)', async (code, line) => {
  const bot = await runBot(discord, 'test/e2e/fakeBot.ts', { RECEIPTS: await temporaryFolder() });
  discord.gateway.shut(code);
  expect(await bot.ended).toBe(1);
  expect(bot.lines.filter((one) => line.test(one))).toHaveLength(1);
});
