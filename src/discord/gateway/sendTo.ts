import type { Client, MessageCreateOptions } from 'discord.js';
import type { Logger } from 'pino';
import type { Reply } from '../elements/components.ts';

/** Where a message goes that answers nobody. */
type Recipient = { readonly channel: string } | { readonly user: string };

/**
 * Sends to a channel or to a person directly; false where that did not work. The channel may be one of another shard's
 * server, which this process is not told of.
 */
export function sendTo(
  client: Client,
  log: Pick<Logger, 'warn'>,
): (to: Recipient, message: Reply & MessageCreateOptions) => Promise<boolean> {
  return async (to, message) => {
    try {
      if ('user' in to) await client.users.send(to.user, message);
      else {
        const channel = await client.channels.fetch(to.channel, { allowUnknownGuild: true });
        if (channel?.isSendable() !== true) return false;
        await channel.send(message);
      }
      return true;
    } catch (error) {
      log.warn({ err: error, ...to }, 'a message could not be sent');
      return false;
    }
  };
}
