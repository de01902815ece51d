import type { ChatInputCommandInteraction } from 'discord.js';
import type { ServerSettings } from '../../../owners/settings/serverSettings.ts';

/** Whether only whoever asks sees the answer: as they choose, else as the server does. */
export function isAskedPrivately(interaction: ChatInputCommandInteraction, here: ServerSettings): boolean {
  return interaction.options.getBoolean('private') ?? here.answers === 'private';
}
