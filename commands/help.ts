import { ApplicationCommandType, MessageFlags } from 'discord.js';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import { named } from '../src/phrases/commandNames.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { languageOf } from '../src/phrases/language.ts';
import { sentence } from '../src/discord/elements/components.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { renderHelp } from '../src/discord/render/renderHelp.ts';

/** Voices named as what there is to ask about. */
const NAMED = 6;

/** `/help`: what the bot does and how to ask it, for the one who asks. */
export const help = {
  data: { type: ApplicationCommandType.ChatInput, ...named('help'), ...everywhere },

  isOpen: true,

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const language = languageOf(interaction.locale);
    if (context.corpusName === null) {
      await interaction.editReply(sentence(`${phrase(language, 'helpIntro')}\n${phrase(language, 'noCorpusHere')}`));
      return;
    }
    const { info, catalogue } = await context.corpus();
    const [overview, voices] = await Promise.all([catalogue.overview(), catalogue.voices({ offset: 0, limit: NAMED })]);
    const corpus = { articles: info.articles, overview, voices: voices.items };
    await interaction.editReply(renderHelp(corpus, language));
  },
} satisfies SlashCommand;
