import type { Control } from '../command.ts';
import { languageOf } from '../language.ts';
import { loadReceipt } from '../loadReceipt.ts';
import { showAnswer } from '../showAnswer.ts';
import { turnPage } from '../turnPage.ts';

/** Previous and Next under an answer. */
export const page = {
  kind: 'page',
  async press(interaction, [receipt = '', to = '0', language = ''], context) {
    const isPrivate = await turnPage(interaction);
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer !== null) await interaction.editReply(await showAnswer(answer, { language: languageOf(language), page: Number(to), isPrivate }, context));
  },
} satisfies Control;
