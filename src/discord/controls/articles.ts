import type { Control } from '../interaction/command.ts';
import { languageOf } from '../../phrases/language.ts';
import { renderArticles } from '../render/renderArticles.ts';

/** Previous and Next under the list of articles. */
export const articles = {
  kind: 'articles',
  async press(interaction, [to = '0', language = ''], context) {
    await interaction.deferUpdate();
    const { catalogue } = await context.corpus();
    await interaction.editReply(await renderArticles(catalogue, languageOf(language), Number(to)));
  },
} satisfies Control;
