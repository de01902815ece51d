import { MessageFlags } from 'discord.js';
import { isAsker } from './isAsker.ts';
import { isPrivate } from './isPrivate.ts';
import type { Press } from './command.ts';

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
