import { expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { runBot } from './runBot.ts';
import { startDiscord } from './twin/startDiscord.ts';

it('runs a process a shard, each with its own number, and stops them all', async () => {
  const discord = await startDiscord();
  try {
    const bot = await runBot(discord, 'test/e2e/shardedBot.ts', { RECEIPTS: await temporaryFolder() });
    await expect
      .poll(() => bot.lines.filter((line) => line.includes('"connected to Discord"')).length, { timeout: 60_000 })
      .toBe(2);
    await expect.poll(() => bot.lines.some((line) => line.includes('all shards are connected'))).toBe(true);
    const pids = bot.lines.flatMap((line) => (line.includes('"connected to Discord"') ? [JSON.parse(line).pid] : []));
    expect(new Set(pids).size).toBe(2);
    expect(discord.gateway.shards.map(([id, count]) => `${id} of ${count}`)).toEqual(['0 of 2', '1 of 2']);
    expect(await bot.stop()).toBe(0);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  } finally {
    await discord.stop();
  }
}, 180_000);
