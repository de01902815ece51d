import { MessageFlags } from 'discord.js';
import type { Control } from '../interaction/command.ts';
import { recheckAnswer } from '../../evidence/recheckAnswer.ts';
import { exportAnswer } from '../render/answer/exportAnswer.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';

/** Export: the answer as .md and .json, with what still stands in its files. */
export const exportFiles = {
  kind: 'export',
  async press(interaction, [receipt = ''], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    const checked = await recheckAnswer(answer, context.readSeedText);
    await interaction.editReply(exportAnswer(checked.answer, languageOf(interaction.locale)));
  },
} satisfies Control;
