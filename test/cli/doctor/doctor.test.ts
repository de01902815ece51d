import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REST } from 'discord.js';
import { allCommands } from '../../../commands/all.ts';
import { check } from '../../../src/cli/doctor/check.ts';
import { checkDiscord } from '../../../src/cli/doctor/checkDiscord.ts';
import type { WrittenChannel } from '../../../src/cli/doctor/checkPermissions.ts';
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

const examine = async (given: Partial<Config['discord']> = {}, channels: readonly WrittenChannel[] = []) => {
  const { api, token } = discord;
  const config = {
    discord: { token, appId: undefined, guildId: undefined, guilds: [], api, ...given },
  } as unknown as Config;
  return new Map((await checkDiscord(config, async () => channels)).map(({ name, ...found }) => [name, found]));
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
    for (const name of ['token', 'intents', 'servers', 'permissions', 'commands', 'clock'])
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

  describe('looks whether the bot may write where alerts and digests go', () => {
    const [guild, role, user] = ['100000000000000001', '100000000000000002', '100000000000000003'];
    const [SEE, WRITE] = [1n << 10n, 1n << 11n];
    const channel = { guild, channel: '100000000000000004' };
    const overwrite = (id: string, allow: bigint, deny: bigint) => ({
      id,
      type: id === user ? 1 : 0,
      allow: String(allow),
      deny: String(deny),
    });
    const found = async (rights: bigint, overwrites: readonly object[], status = 200) => {
      says('/applications/@me', { id: discord.appId, name: 'On Record', flags: 0, bot: { id: user } });
      servers(guild);
      says('/users/@me/guilds', [{ id: guild, name: 'Quay', permissions: String(rights) }]);
      const path = `/channels/${channel.channel}`;
      const body =
        status === 200 ? { id: channel.channel, type: 0, permission_overwrites: overwrites } : { code: 50001 };
      discord.faults.push({ match: (sent) => sent.path === path, status, body, times: 1 });
      says(`/guilds/${guild}/members/${user}`, { roles: [role] });
      const told = (await examine({}, [channel])).get('permissions');
      discord.faults.length = 0;
      return told;
    };

    it.each([
      ['as in the server', SEE | WRITE, [], true],
      ['not without writing', SEE, [], false],
      ['nor without seeing', WRITE, [], false],
      ['as an administrator', 8n, [overwrite(guild, 0n, SEE)], true],
      ['not where everybody may not', SEE | WRITE, [overwrite(guild, 0n, WRITE)], false],
      ['but where a role of it may', SEE, [overwrite(guild, 0n, WRITE), overwrite(role, WRITE, 0n)], true],
      ['and no role of others', SEE, [overwrite('100000000000000009', WRITE, 0n)], false],
      ['itself before its roles', SEE | WRITE, [overwrite(user, 0n, SEE), overwrite(role, SEE, 0n)], false],
    ] as const)('%s', async (_, rights, overwrites, may) => {
      expect(await found(rights, overwrites)).toMatchObject(
        may ? { state: 'good' } : { state: 'warning', found: expect.stringContaining(channel.channel) },
      );
    });

    it('and where it may not even look it may not', async () => {
      expect(await found(SEE | WRITE, [], 403)).toMatchObject({ state: 'warning' });
      expect(await found(SEE | WRITE, [], 404)).toMatchObject({ state: 'warning' });
      expect(await found(SEE | WRITE, [], 500)).toMatchObject({ state: 'bad' });
    });
  });

  it('reports what cannot be looked at as bad', async () => {
    const failed = await check('space', () => Promise.reject(new Error('gone')), 'Look there.');
    expect(failed).toEqual({ name: 'space', state: 'bad', found: 'gone', todo: 'Look there.' });
  });
});
