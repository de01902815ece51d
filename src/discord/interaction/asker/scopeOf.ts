import type { BaseInteraction } from 'discord.js';

/** Key of "you, in this channel": what `/sources` and follow-ups look back at. */
export function scopeOf(interaction: BaseInteraction): string {
  return `${interaction.user.id}:${interaction.channelId ?? 'no-channel'}`;
}
