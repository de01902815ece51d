import type { Control } from '../interaction/command.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { showAnswer } from '../interaction/showAnswer.ts';
import { turnPage } from '../interaction/turnPage.ts';

/** Previous and Next under an answer. */
export const page = {
  kind: 'page',
  async press(interaction, [receipt = '', to = '0', language = ''], context) {
    const isPrivate = await turnPage(interaction);
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer !== null)
      await interaction.editReply(
        await showAnswer(answer, { language: languageOf(language), page: Number(to), isPrivate }, context),
      );
  },
} satisfies Control;
