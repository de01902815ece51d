import type { Viewer } from '../../../domain/state.ts';
import type { Asker } from './asker.ts';

type Looking = Pick<Asker, 'user' | 'guildId' | 'channelId'> & {
  isMessageComponent?(): boolean;
  isModalSubmit?(): boolean;
};

/** Who asks, and where: what kept answers belong to. */
export function viewerOf(interaction: Looking): Viewer {
  return {
    user: interaction.user.id,
    guild: interaction.guildId,
    channel: interaction.channelId,
    pressed: interaction.isMessageComponent?.() === true || interaction.isModalSubmit?.() === true,
  };
}
