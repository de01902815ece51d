import { MessageFlags } from 'discord.js';
import type { Control } from '../interaction/command.ts';
import { isPrivate } from '../interaction/asker/isPrivate.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { showAnswer } from '../interaction/showAnswer.ts';

/** "Show the nearest passages" under an answer that misses somebody or all evidence, and the pages of those. */
export const nearest = {
  kind: 'nearest',
  async press(interaction, [receipt = '', to = '0', language = ''], context) {
    if (isPrivate(interaction)) await interaction.deferUpdate();
    else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer !== null) {
      await interaction.editReply(
        await showAnswer(
          answer,
          { language: languageOf(language), page: Number(to), isPrivate: true, nearest: true },
          context,
        ),
      );
    }
  },
} satisfies Control;
