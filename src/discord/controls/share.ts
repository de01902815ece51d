import type { Control } from '../interaction/command.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { newReceipt } from '../../answer/newReceipt.ts';
import { showAnswer } from '../interaction/showAnswer.ts';
import { viewerOf } from '../interaction/asker/viewerOf.ts';

/**
 * Share under a private answer: the page that is shown, for the whole channel. What is shared is kept as an answer of
 * its own, which opens for everybody there; the private one stays private.
 */
export const share = {
  kind: 'share',
  async press(interaction, [receipt = '', page = '0', nearest = '0'], context) {
    await interaction.deferReply();
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    const shared = { ...answer, receipt: newReceipt() };
    await context.state.receipts.save(shared, viewerOf(interaction));
    await interaction.editReply(
      await showAnswer(
        shared,
        { language: languageOf(interaction.locale), page: Number(page), nearest: nearest === '1' },
        context,
      ),
    );
  },
} satisfies Control;
