import type { BaseInteraction } from 'discord.js';
import type { Viewer } from '../../../domain/state.ts';

/** Who asks, and where: what kept answers belong to. */
export function viewerOf(interaction: BaseInteraction): Viewer {
  return {
    user: interaction.user.id,
    guild: interaction.guildId,
    channel: interaction.channelId,
    pressed: interaction.isMessageComponent() || interaction.isModalSubmit(),
  };
}
