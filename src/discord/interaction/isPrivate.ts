import { MessageFlags } from 'discord.js';
import type { Press } from './command.ts';

/** Whether only the one who pressed sees the message under the button. */
export function isPrivate(interaction: Press): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}
