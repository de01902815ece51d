import { type Channel, type Client, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import { PermissionsBitField } from 'discord.js';
import { languageOf } from '../../phrases/language.ts';
import type { Asking } from '../access/memberOf.ts';
import type { Asker } from '../interaction/asker/asker.ts';

/** A message that mentions the bot, with what is known of who wrote it. */
export interface Mention extends Asker, Asking {
  readonly guildId: string;
  readonly channelId: string;
  readonly locale: string;
  /** What stands beside the mention. */
  readonly text: string;
}

/**
 * A message of a member that names the bot itself, in its words: not by a role, `@everyone` or an answer to one of its
 * messages, and none of a program. Null for any other. Discord tells the words of messages that mention the bot, and of
 * no others, to a bot without the intent for message content.
 */
export function readMention(message: GatewayMessageCreateDispatchData, client: Client<true>): Mention | null {
  const { id, author, guild_id: guildId, channel_id: channelId, content, type } = message;
  if (guildId === undefined || author.bot === true || message.webhook_id !== undefined) return null;
  if (type !== MessageType.Default && type !== MessageType.Reply) return null;
  const own = new RegExp(`<@!?${client.user.id}>`, 'g');
  if (!own.test(content)) return null;
  const guild = client.guilds.cache.get(guildId);
  const roles = message.member?.roles ?? [];
  const allowed = [guildId, ...roles].map((role) => guild?.roles.cache.get(role)?.permissions ?? 0n);
  return {
    id,
    user: { id: author.id },
    guildId,
    channelId,
    channel: textChannel(client.channels.cache.get(channelId)),
    locale: languageOf(guild?.preferredLocale ?? ''),
    member: { roles },
    memberPermissions: new PermissionsBitField(
      guild?.ownerId === author.id ? PermissionsBitField.All : PermissionsBitField.resolve(allowed),
    ),
    text: content.replace(own, ' ').replace(/\s+/g, ' ').trim(),
  };
}

function textChannel(channel: Channel | undefined): Asker['channel'] {
  return channel?.isTextBased() === true ? channel : null;
}
