import {
  type APIGuildChannel,
  type APIGuildMember,
  DiscordAPIError,
  type GuildChannelType,
  OverwriteType,
  PermissionFlagsBits,
  type REST,
  type RESTGetAPICurrentUserGuildsResult,
  Routes,
} from 'discord.js';
import { createSettingsStore } from '../../owners/settings/createSettingsStore.ts';
import { createWatches } from '../../owners/watch/createWatches.ts';
import type { Services } from '../../services.ts';
import type { Check } from './check.ts';

/** A channel of a server that is written to without being asked there. */
export interface WrittenChannel {
  readonly guild: string;
  readonly channel: string;
}

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/** The channels that servers chose for alerts and for digests. */
export async function writtenChannels({ config, state }: Services): Promise<readonly WrittenChannel[]> {
  const { documents } = state();
  const servers = createSettingsStore(documents, config.servers);
  const found = new Map<string, WrittenChannel>();
  for (const guild of await servers.guilds()) {
    const { alerts: channel } = await servers.of(guild);
    if (channel !== null) found.set(channel, { guild, channel });
  }
  for (const { guild, channel } of await createWatches(documents).all())
    if (guild !== null && channel !== null) found.set(channel, { guild, channel });
  return [...found.values()];
}

/**
 * Whether the bot may write in the channels that it writes to by itself. An answer to a command needs no right.
 *
 * @param user id of the bot
 */
export async function checkPermissions(
  rest: REST,
  user: string,
  channels: readonly WrittenChannel[],
): Promise<Omit<Check, 'name'>> {
  if (channels.length === 0)
    return { state: 'good', found: 'none are needed: no channel is chosen for alerts or digests' };
  const guilds = (await rest.get(Routes.userGuilds())) as RESTGetAPICurrentUserGuildsResult;
  const closed: string[] = [];
  for (const { guild, channel } of channels) {
    const given = BigInt(guilds.find(({ id }) => id === guild)?.permissions ?? 0);
    const rights = await rightsIn(rest, given, { guild, channel, user });
    if ((rights & NEEDED) !== NEEDED) closed.push(channel);
  }
  return closed.length === 0
    ? { state: 'good', found: `may write in all ${channels.length} channels for alerts and digests` }
    : {
        state: 'warning',
        found: `may not write in ${closed.join(', ')}, chosen for alerts or digests`,
        todo: 'Give the bot View Channel and Send Messages there, or choose another one in /settings or /watch.',
      };
}

/**
 * What a member may do in a channel, by Discord's order: everybody's overwrites, those of roles together, their own.
 *
 * @param given what they may in the server
 */
async function rightsIn(
  rest: REST,
  given: bigint,
  { guild, channel, user }: WrittenChannel & { readonly user: string },
): Promise<bigint> {
  if ((given & PermissionFlagsBits.Administrator) !== 0n) return NEEDED;
  // A channel that cannot be seen is not told of.
  const found = await orNone(rest.get(Routes.channel(channel)) as Promise<APIGuildChannel<GuildChannelType>>);
  const member = await orNone(rest.get(Routes.guildMember(guild, user)) as Promise<APIGuildMember>);
  if (found === null || member === null) return 0n;
  const overwrites = found.permission_overwrites ?? [];
  const steps = [
    overwrites.filter(({ id }) => id === guild),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== guild && member.roles.includes(id)),
    overwrites.filter(({ id }) => id === user),
  ];
  return steps.reduce((rights, step) => {
    const all = (name: 'allow' | 'deny'): bigint => step.reduce((sum, one) => sum | BigInt(one[name]), 0n);
    return (rights & ~all('deny')) | all('allow');
  }, given);
}

/** Null where Discord says that it is not there or not for us. */
async function orNone<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (error instanceof DiscordAPIError && [403, 404].includes(error.status)) return null;
    throw error;
  });
}
