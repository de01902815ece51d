import { MessageFlags } from 'discord.js';
import type { Control } from '../interaction/command.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { renderCitations } from '../render/renderCitations.ts';

/** Sources under an answer: all its citations, for the one who pressed; and the pages of those. */
export const sources = {
  kind: 'sources',
  async press(interaction, [receipt = '', to, language], context) {
    if (to === undefined) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    else await interaction.deferUpdate();
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    const { catalogue } = await context.corpus();
    await interaction.editReply(
      await renderCitations(answer, catalogue, languageOf(language ?? interaction.locale), Number(to ?? 0)),
    );
  },
} satisfies Control;
