import type { BaseInteraction } from 'discord.js';

/** Who asks, and where: as an interaction says it, and as a message does. */
export interface Asker extends Pick<BaseInteraction, 'channel'> {
  readonly id: string;
  readonly user: { readonly id: string };
  readonly guildId: string | null;
  readonly channelId: string | null;
}
