import { ApplicationCommandOptionType, ApplicationCommandType, MessageFlags } from 'discord.js';
import { verifyQuote } from '../src/answer/check/verifyQuote.ts';
import { voiceChoices } from '../src/discord/options/choices.ts';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import { named } from '../src/phrases/commandNames.ts';
import { corpusOption } from '../src/discord/options/corpusOption.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { languageOf } from '../src/phrases/language.ts';
import { bounds } from '../src/discord/limits.ts';
import { mustWait } from '../src/discord/access/mustWait.ts';
import { isAskedPrivately } from '../src/discord/interaction/asker/isAskedPrivately.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { renderVerdict } from '../src/discord/render/renderVerdict.ts';

/** `/verify quote [speaker] [private] [corpus]`: is this in the articles, where, and who said it. */
export const verify = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('verify'),
    ...everywhere,
    options: [
      { type: ApplicationCommandOptionType.String, ...named('quote'), required: true },
      { type: ApplicationCommandOptionType.String, ...named('claimedSpeaker'), autocomplete: true },
      { type: ApplicationCommandOptionType.Boolean, ...named('private') },
      corpusOption,
    ],
  },

  refuse(interaction, { rate, here }) {
    const { length } = interaction.options.getString('quote', true).trim();
    const language = languageOf(interaction.locale);
    if (length > bounds.quote) return phrase(language, 'quoteTooLong', { n: length, max: bounds.quote });
    return mustWait(interaction, rate, here);
  },

  async execute(interaction, context) {
    await interaction.deferReply(isAskedPrivately(interaction, context.here) ? { flags: MessageFlags.Ephemeral } : {});
    const quote = interaction.options.getString('quote', true).trim();
    const speaker = interaction.options.getString('speaker')?.trim() ?? null;
    const corpus = await context.corpus();
    const verdict = await verifyQuote(quote, speaker, corpus, context.readSeedText);
    await interaction.editReply(
      renderVerdict(quote, speaker, verdict, corpus.info.articles, languageOf(interaction.locale)),
    );
  },

  async autocomplete(interaction, context) {
    return voiceChoices((await context.corpus()).catalogue, interaction.options.getFocused());
  },
} satisfies SlashCommand;
