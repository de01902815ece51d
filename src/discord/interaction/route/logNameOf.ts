import type { Interaction } from 'discord.js';
import { readCustomId } from '../../elements/customId.ts';

/** What is logged of an interaction: never what was typed. */
export function logNameOf(interaction: Interaction): { interaction: string; name: string } {
  if ('commandName' in interaction) return { interaction: interaction.id, name: interaction.commandName };
  return {
    interaction: interaction.id,
    name: 'customId' in interaction ? (readCustomId(interaction.customId)?.kind ?? 'unknown control') : 'unknown',
  };
}
