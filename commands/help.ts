import { ApplicationCommandType, MessageFlags } from 'discord.js';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import type { CommandContext } from '../src/discord/interaction/commandContext.ts';
import { phraseOfError } from '../src/discord/interaction/phraseOfError.ts';
import { named } from '../src/phrases/commandNames.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { languageOf } from '../src/phrases/language.ts';
import { sentence } from '../src/discord/elements/components.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { type CorpusAtAGlance, renderHelp } from '../src/discord/render/renderHelp.ts';

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
    await interaction.editReply(renderHelp(await glanceAt(context), language));
  },
} satisfies SlashCommand;

/** Null where the articles have no index yet: what the bot does can be said all the same. */
async function glanceAt(context: CommandContext): Promise<CorpusAtAGlance | null> {
  try {
    const { info, catalogue } = await context.corpus();
    const [overview, voices] = await Promise.all([catalogue.overview(), catalogue.voices({ offset: 0, limit: NAMED })]);
    return { articles: info.articles, overview, voices: voices.items };
  } catch (error) {
    if (phraseOfError(error) === 'noIndex') return null;
    throw error;
  }
}
