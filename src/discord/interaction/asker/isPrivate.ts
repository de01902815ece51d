import { type MessageComponentInteraction, MessageFlags } from 'discord.js';

/** Whether only the one who pressed sees the message under the button. */
export function isPrivate({ message }: Pick<MessageComponentInteraction, 'message'>): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}
