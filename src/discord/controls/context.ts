import { MessageFlags } from 'discord.js';
import type { Control } from '../interaction/command.ts';
import { recheckAnswer } from '../../evidence/recheckAnswer.ts';
import { findStanding } from '../../corpus/findStanding.ts';
import { languageOf } from '../../phrases/language.ts';
import { sentence } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { excerptAt } from '../interaction/excerptAt.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { phrase } from '../../phrases/phrase.ts';
import { refuseToManage } from '../manage/refuseToManage.ts';
import { renderContext } from '../render/renderContext.ts';

/** Context beside an excerpt: the paragraph around it, for the one who pressed. */
export const context = {
  kind: 'context',
  async press(interaction, [receipt = '', index = ''], services) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const language = languageOf(interaction.locale);
    const kept = await loadReceipt(interaction, receipt, services);
    if (kept === null) return;
    const { answer } = await recheckAnswer(kept, services.readSeedText);
    const excerpt = excerptAt(answer, index);
    if (excerpt === null) {
      await interaction.editReply(sentence(phrase(language, 'oldControl')));
      return;
    }
    const { catalogue } = await services.corpus();
    const citation = answer.citations.find(({ number }) => number === excerpt.citation) ?? null;
    const found = await findStanding(catalogue, excerpt.articleId, services.readSeedText);
    const mayCorrect = excerpt.kind !== 'narration' && refuseToManage(interaction, services) === null;
    const correct = mayCorrect ? writeCustomId('correct', answer.receipt, index) : null;
    await interaction.editReply(renderContext(excerpt, citation, found, language, correct));
  },
} satisfies Control;
