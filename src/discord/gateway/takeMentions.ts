import { type Client, GatewayDispatchEvents, type GatewayMessageCreateDispatchData } from 'discord.js';
import type { Logger } from 'pino';
import type { SendReply, createMentionAnswerer } from '../mentions/answerMention.ts';
import { readMention } from '../mentions/readMention.ts';

/**
 * Has each message answered that mentions the bot. The message is read as Discord sends it: the library would need
 * members and messages in memory to tell who wrote it.
 *
 * @param begin told of each answer that is under way
 * @returns takes no more
 */
export function takeMentions(
  client: Client,
  answer: ReturnType<typeof createMentionAnswerer>,
  begin: (work: Promise<void>) => void,
  log: Pick<Logger, 'warn'>,
): () => void {
  const take = (message: GatewayMessageCreateDispatchData): void => {
    const mention = client.isReady() ? readMention(message, client) : null;
    if (mention !== null) begin(answer(mention, replyTo(client, message, log)));
  };
  client.ws.on(GatewayDispatchEvents.MessageCreate, take);
  return () => void client.ws.off(GatewayDispatchEvents.MessageCreate, take);
}

/** Replies to a message, and pings nobody by it. Where the bot may not write, nobody can be told. */
function replyTo(
  client: Client,
  { id, channel_id: channelId }: GatewayMessageCreateDispatchData,
  log: Pick<Logger, 'warn'>,
): SendReply {
  return async (reply) => {
    try {
      const channel = await client.channels.fetch(channelId);
      if (channel?.isSendable() !== true) return null;
      const sent = await channel.send({
        ...reply,
        allowedMentions: { parse: [], repliedUser: false },
        reply: { messageReference: id, failIfNotExists: false },
      });
      return sent.id;
    } catch (error) {
      log.warn({ err: error, channel: channelId }, 'a mention was answered, and the answer could not be sent');
      return null;
    }
  };
}
