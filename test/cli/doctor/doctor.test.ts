import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REST } from 'discord.js';
import { allCommands } from '../../../commands/all.ts';
import { check } from '../../../src/cli/doctor/check.ts';
import { checkDiscord } from '../../../src/cli/doctor/checkDiscord.ts';
import type { Config } from '../../../src/config.ts';
import { syncCommands } from '../../../src/discord/gateway/syncCommands.ts';
import { startDiscord } from '../../e2e/twin/startDiscord.ts';
import type { TestDiscord } from '../../e2e/twin/testDiscord.ts';

let discord: TestDiscord;
beforeAll(async () => {
  discord = await startDiscord();
});
afterAll(() => discord.stop());

/** What Discord says beside the twin, which knows neither servers of a bot nor an application without intents. */
function says(path: string, body: object) {
  discord.faults.push({ match: (sent) => sent.path === path, status: 200, body, times: 1 });
}
const servers = (...ids: string[]) =>
  says(
    '/users/@me/guilds',
    ids.map((id) => ({ id, name: 'Quay' })),
  );
const application = (flags: number) => says('/applications/@me', { id: discord.appId, name: 'On Record', flags });

const examine = async (given: Partial<Config['discord']> = {}) => {
  const { api, token } = discord;
  const config = {
    discord: { token, appId: undefined, guildId: undefined, guilds: [], api, ...given },
  } as unknown as Config;
  return new Map((await checkDiscord(config)).map(({ name, ...found }) => [name, found]));
};

describe('the doctor', () => {
  it('says that there is no token, or that it is not taken, and stops there', async () => {
    const none = await examine({ token: undefined });
    expect([...none]).toEqual([
      ['token', { state: 'bad', found: 'none', todo: expect.stringContaining('DISCORD_TOKEN') }],
    ]);
    const wrong = await examine({ token: 'wrong' });
    expect([...wrong.keys()]).toEqual(['token']);
    expect(wrong.get('token')).toMatchObject({ state: 'bad', todo: expect.stringContaining('Reset Token') });
    expect((await examine({ api: 'http://127.0.0.1:1/api' })).get('token')).toMatchObject({ state: 'bad' });
  });

  it('sends whoever has not registered the commands to do so, and is content then', async () => {
    application(0);
    expect((await examine()).get('commands')).toMatchObject({
      state: 'bad',
      found: expect.stringContaining('differ: ask'),
      todo: 'Run npm run register.',
    });
    const rest = new REST({ api: discord.api }).setToken(discord.token);
    await syncCommands(
      rest,
      allCommands.map(({ data }) => data),
      { appId: discord.appId },
    );
    application(0);
    servers(discord.guildId);
    const found = await examine({ guilds: [discord.guildId] });
    for (const name of ['token', 'intents', 'servers', 'commands', 'clock'])
      expect([name, found.get(name)?.state]).toEqual([name, 'good']);
  });

  it('names the servers that the bot is not in, and intents that it does not need', async () => {
    servers(discord.guildId);
    application(1 << 18);
    const found = await examine({ guilds: ['100000000000000009', discord.guildId] });
    expect(found.get('servers')).toMatchObject({
      state: 'warning',
      found: 'not in 100000000000000009, which GUILDS names',
    });
    expect(found.get('intents')).toMatchObject({ state: 'warning', found: expect.stringContaining('MessageContent') });
    servers();
    expect((await examine()).get('servers')).toMatchObject({ state: 'warning', found: 'in none' });
  });

  it('reports what cannot be looked at as bad', async () => {
    const failed = await check('space', () => Promise.reject(new Error('gone')), 'Look there.');
    expect(failed).toEqual({ name: 'space', state: 'bad', found: 'gone', todo: 'Look there.' });
  });
});
