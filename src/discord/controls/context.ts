import { MessageFlags } from 'discord.js';
import type { Control } from '../interaction/command.ts';
import { findStanding } from '../../corpus/findStanding.ts';
import { languageOf } from '../../phrases/language.ts';
import { sentence } from '../elements/components.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderContext } from '../render/renderContext.ts';

/** Context beside an excerpt: the paragraph around it, for the one who pressed. */
export const context = {
  kind: 'context',
  async press(interaction, [receipt = '', index = ''], services) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const language = languageOf(interaction.locale);
    const answer = await loadReceipt(interaction, receipt, services);
    if (answer === null) return;
    // An answer has excerpts or, without evidence, the nearest passages; never both.
    const excerpt = [...answer.excerpts, ...answer.nearest][Number(index)];
    if (excerpt === undefined) {
      await interaction.editReply(sentence(phrase(language, 'oldControl')));
      return;
    }
    const { catalogue } = await services.corpus();
    const citation = answer.citations.find(({ number }) => number === excerpt.citation) ?? null;
    const found = await findStanding(catalogue, excerpt.articleId, services.readSeedText);
    await interaction.editReply(renderContext(excerpt, citation, found, language));
  },
} satisfies Control;
