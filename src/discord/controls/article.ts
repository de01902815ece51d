import { MessageFlags } from 'discord.js';
import { sentence } from '../elements/components.ts';
import type { Control } from '../interaction/command.ts';
import { findStanding } from '../../corpus/findStanding.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderArticle } from '../render/renderArticle.ts';

/** An article chosen in the list of articles, and the pages of one. */
export const article = {
  kind: 'article',
  async press(interaction, [key, to = '0', writtenIn], context) {
    if (key === undefined) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    else await interaction.deferUpdate();
    const language = languageOf(writtenIn ?? interaction.locale);
    const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : key;
    const found = await findStanding((await context.corpus()).catalogue, chosen ?? '', context.readSeedText);
    await interaction.editReply(
      found === null ? sentence(phrase(language, 'gone')) : renderArticle(found, language, Number(to)),
    );
  },
} satisfies Control;
