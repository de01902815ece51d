import type { Control } from '../interaction/command.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { showAnswer } from '../interaction/showAnswer.ts';

/** Share under a private answer: the page that is shown, for the whole channel. */
export const share = {
  kind: 'share',
  async press(interaction, [receipt = '', page = '0', nearest = '0'], context) {
    await interaction.deferReply();
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    await interaction.editReply(
      await showAnswer(
        answer,
        { language: languageOf(interaction.locale), page: Number(page), nearest: nearest === '1' },
        context,
      ),
    );
  },
} satisfies Control;
