import type { Control } from '../command.ts';
import { languageOf } from '../language.ts';
import { renderArticles } from '../renderArticles.ts';

/** Previous and Next under the list of articles. */
export const articles = {
  kind: 'articles',
  async press(interaction, [to = '0', language = ''], context) {
    await interaction.deferUpdate();
    await interaction.editReply(renderArticles(await context.corpus(), languageOf(language), Number(to)));
  },
} satisfies Control;
