import { MessageFlags } from 'discord.js';
import type { Control } from '../interaction/command.ts';
import { noteFeedback } from '../interaction/noteFeedback.ts';

/** Helpful under an answer. */
export const helpful = {
  kind: 'helpful',
  async press(interaction, [receipt = ''], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await noteFeedback(interaction, receipt, { helpful: true, reason: null }, context);
  },
} satisfies Control;
