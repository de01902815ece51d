import { ApplicationCommandOptionType, ApplicationCommandType, MessageFlags } from 'discord.js';
import { matchSpeakerOrSide } from '../src/corpus/matchSpeakerOrSide.ts';
import { voiceChoices } from '../src/discord/options/choices.ts';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import { named } from '../src/phrases/commandNames.ts';
import { sentence } from '../src/discord/elements/components.ts';
import { corpusOption } from '../src/discord/options/corpusOption.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { label } from '../src/discord/elements/label.ts';
import { languageOf } from '../src/phrases/language.ts';
import { limits } from '../src/discord/limits.ts';
import { isAskedPrivately } from '../src/discord/interaction/asker/isAskedPrivately.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { renderTimeline } from '../src/discord/render/renderTimeline.ts';

/** `/timeline speaker [private] [corpus]`: what a speaker or a side said, by date. */
export const timeline = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('timeline'),
    ...everywhere,
    options: [
      { type: ApplicationCommandOptionType.String, ...named('speaker'), required: true, autocomplete: true },
      { type: ApplicationCommandOptionType.Boolean, ...named('private') },
      corpusOption,
    ],
  },

  async execute(interaction, context) {
    await interaction.deferReply(isAskedPrivately(interaction, context.here) ? { flags: MessageFlags.Ephemeral } : {});
    const language = languageOf(interaction.locale);
    const name = interaction.options.getString('speaker', true).trim();
    const { catalogue } = await context.corpus();
    const voice = await matchSpeakerOrSide(catalogue, name);
    const unknown = () => sentence(phrase(language, 'noVoice', { name: label(name, limits.choiceText) }));
    await interaction.editReply(
      voice === null ? unknown() : await renderTimeline(catalogue, voice, context.readSeedText, language),
    );
  },

  async autocomplete(interaction, context) {
    return voiceChoices((await context.corpus()).catalogue, interaction.options.getFocused());
  },
} satisfies SlashCommand;
