import { ApplicationCommandOptionType, ApplicationCommandType, MessageFlags } from 'discord.js';
import { findVoice } from '../src/answer/findVoice.ts';
import { voiceChoices } from '../src/discord/choices.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { named } from '../src/discord/commandNames.ts';
import { sentence } from '../src/discord/components.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { label } from '../src/discord/label.ts';
import { languageOf } from '../src/discord/language.ts';
import { limits } from '../src/discord/limits.ts';
import { phrase } from '../src/discord/phrases.ts';
import { renderTimeline } from '../src/discord/renderTimeline.ts';

/** `/timeline speaker [private]`: what a speaker or a side said, by date. */
export const timeline = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('timeline'),
    ...everywhere,
    options: [
      { type: ApplicationCommandOptionType.String, ...named('speaker'), required: true, autocomplete: true },
      { type: ApplicationCommandOptionType.Boolean, ...named('private') },
    ],
  },

  async execute(interaction, context) {
    await interaction.deferReply(interaction.options.getBoolean('private') === true ? { flags: MessageFlags.Ephemeral } : {});
    const language = languageOf(interaction.locale);
    const name = interaction.options.getString('speaker', true).trim();
    const corpus = await context.corpus();
    const voice = findVoice(corpus, name);
    const unknown = () => sentence(phrase(language, 'noVoice', { name: label(name, limits.choiceText) }));
    await interaction.editReply(voice === null ? unknown() : renderTimeline(corpus, voice, language));
  },

  async autocomplete(interaction, context) {
    return voiceChoices(await context.corpus(), interaction.options.getFocused());
  },
} satisfies SlashCommand;
