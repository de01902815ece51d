import { MessageFlags } from 'discord.js';
import { askerOf } from './asker/askerOf.ts';
import type { Press } from './command.ts';
import { isPrivate } from './asker/isPrivate.ts';

/**
 * Acknowledges the press on a page button: the asker's own message is turned, anyone else gets a private copy.
 * Returns whether what comes next is seen by one person only.
 */
export async function turnPage(interaction: Press): Promise<boolean> {
  if (isPrivate(interaction) || isAsker(interaction)) {
    await interaction.deferUpdate();
    return isPrivate(interaction);
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  return true;
}

/**
 * Whether the message under the button answers the one who pressed it: they turn its pages, others get a private copy.
 */
function isAsker(interaction: Press): boolean {
  const asker = askerOf(interaction.message);
  return asker === undefined || asker === interaction.user.id;
}
