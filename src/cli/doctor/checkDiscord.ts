import { ApplicationFlagsBitField, REST, Routes, type APIApplication, type APIPartialGuild } from 'discord.js';
import { allCommands } from '../../../commands/all.ts';
import type { Config } from '../../config.ts';
import { syncCommands } from '../../discord/gateway/syncCommands.ts';
import { type Check, check } from './check.ts';
import { type WrittenChannel, checkPermissions } from './checkPermissions.ts';

/** How far a clock may be off, in ms: Discord gives three seconds for a first answer. */
const SKEW = 2_000;

/**
 * What only Discord can tell: token, intents, servers, permissions, registration, clock. One that cannot be asked ends
 * it.
 *
 * @param channels those that are written to without being asked
 */
export async function checkDiscord(
  { discord }: Config,
  channels: () => Promise<readonly WrittenChannel[]>,
): Promise<readonly Check[]> {
  if (discord.token === undefined)
    return [{ name: 'token', state: 'bad', found: 'none', todo: 'Set DISCORD_TOKEN in the environment or in .env.' }];
  const rest = new REST({ api: discord.api, version: '10', retries: 0 }).setToken(discord.token);
  let app: APIApplication | undefined;
  const token = await check(
    'token',
    async () => {
      app = (await rest.get(Routes.currentApplication())) as APIApplication;
      return { state: 'good', found: `of ${app.name} (${app.id})` };
    },
    `Check DISCORD_TOKEN (Developer Portal > Bot > Reset Token), and that this machine reaches ${discord.api}.`,
  );
  if (app === undefined) return [token];
  const { id, flags, bot } = app;
  return [
    token,
    intents(flags),
    await check(
      'servers',
      async () => {
        const guilds = (await rest.get(Routes.userGuilds())) as readonly APIPartialGuild[];
        const missing = discord.guilds.filter((guild) => !guilds.some((one) => one.id === guild));
        if (missing.length > 0)
          return {
            state: 'warning',
            found: `not in ${missing.join(', ')}, which GUILDS names`,
            todo: 'Add the bot there (Installation > Install Link), or take the id out of GUILDS.',
          };
        return guilds.length > 0
          ? { state: 'good', found: `in ${guilds.length}` }
          : { state: 'warning', found: 'in none', todo: 'Open the Install Link (Installation) and choose a server.' };
      },
      'Try again; Discord did not say which servers the bot is in.',
    ),
    await check(
      'permissions',
      async () => checkPermissions(rest, bot?.id ?? id, await channels()),
      'Try again; Discord did not say what the bot may do.',
    ),
    await check(
      'commands',
      async () => {
        const plan = await syncCommands(
          rest,
          allCommands.map(({ data }) => data),
          { appId: id, dryRun: true, ...(discord.guildId === undefined ? {} : { guildId: discord.guildId }) },
        );
        const differing = [...plan.added, ...plan.changed, ...plan.removed];
        return differing.length === 0
          ? { state: 'good', found: `all ${allCommands.length} are registered` }
          : { state: 'bad', found: `differ: ${differing.join(', ')}`, todo: 'Run npm run register.' };
      },
      'Try again; Discord did not say which commands are registered.',
    ),
    await check('clock', () => clock(discord.api), 'Try again; Discord did not say what time it is.'),
  ];
}

/** Nothing here reads messages or members: an intent that is on and not used is a right too many. */
function intents(flags: number): Check {
  const given = new ApplicationFlagsBitField(flags)
    .toArray()
    .filter((flag) => /^Gateway(MessageContent|GuildMembers|Presence)/.test(flag));
  return given.length === 0
    ? { name: 'intents', state: 'good', found: 'none that are privileged' }
    : {
        name: 'intents',
        state: 'warning',
        found: `${given.join(', ')} on`,
        todo: 'Turn them off (Developer Portal > Bot > Privileged Gateway Intents): the bot needs none.',
      };
}

async function clock(api: string): Promise<Omit<Check, 'name'>> {
  const response = await fetch(`${api}/v10/gateway`, { signal: AbortSignal.timeout(10_000) });
  await response.body?.cancel();
  const theirs = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return { state: 'good', found: 'Discord does not say' };
  // They tell whole seconds.
  const off = Math.abs(Date.now() - theirs - 500);
  return off <= SKEW + 500
    ? { state: 'good', found: 'within two seconds of Discord’s' }
    : {
        state: 'warning',
        found: `${Math.round(off / 1000)} s off`,
        todo: 'Set the clock (timedatectl set-ntp true): times that are shown would be wrong.',
      };
}
