import { type Client, DiscordAPIError, type MessageCreateOptions } from 'discord.js';
import type { Logger } from 'pino';
import type { Delivery } from '../../owners/watch/sendDigests.ts';
import type { Reply } from '../elements/components.ts';

/** Where a message goes that answers nobody. */
type Recipient = { readonly channel: string } | { readonly user: string };

/**
 * Sends to a channel or to a person directly. The channel may be one of another shard's server, which this process is
 * not told of. That somebody takes no messages of the bot is theirs to choose, and one plain line of the log.
 */
export function sendTo(
  client: Client,
  log: Pick<Logger, 'warn'>,
): (to: Recipient, message: Reply & MessageCreateOptions) => Promise<Delivery> {
  const refuse = (to: Recipient, reason: string): Delivery => {
    log.warn({ ...to, reason }, 'a message was not taken');
    return 'refused';
  };
  return async (to, message) => {
    try {
      if ('user' in to) await client.users.send(to.user, message);
      else {
        const channel = await client.channels.fetch(to.channel, { allowUnknownGuild: true });
        if (channel?.isSendable() !== true) return refuse(to, 'no messages can be sent there');
        await channel.send(message);
      }
      return 'arrived';
    } catch (error) {
      // Discord's own answer, in its words: direct messages are closed, the channel is gone, or not to be written in.
      if (error instanceof DiscordAPIError && error.status !== 429) return refuse(to, error.message);
      log.warn({ err: error, ...to }, 'a message could not be sent');
      return 'failed';
    }
  };
}
