import { MessageFlags } from 'discord.js';
import type { Control } from '../command.ts';
import { exportAnswer } from '../exportAnswer.ts';
import { languageOf } from '../language.ts';
import { loadReceipt } from '../loadReceipt.ts';

/** Export: the answer as .md and .json. */
export const exportFiles = {
  kind: 'export',
  async press(interaction, [receipt = ''], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer !== null) await interaction.editReply(exportAnswer(answer, languageOf(interaction.locale)));
  },
} satisfies Control;
