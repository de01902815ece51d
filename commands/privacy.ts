import { ApplicationCommandOptionType, ApplicationCommandType, MessageFlags } from 'discord.js';
import { sentence } from '../src/discord/elements/components.ts';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { named } from '../src/phrases/commandNames.ts';
import { languageOf } from '../src/phrases/language.ts';
import { phrase } from '../src/phrases/phrase.ts';

/** `/privacy about|forget`: what is kept of whoever asks, for how long, and to have it deleted. */
export const privacy = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('privacy'),
    ...everywhere,
    options: [
      { type: ApplicationCommandOptionType.Subcommand, ...named('about') },
      { type: ApplicationCommandOptionType.Subcommand, ...named('forget') },
    ],
  },

  isOpen: true,

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const language = languageOf(interaction.locale);
    if (interaction.options.getSubcommand() === 'about') {
      const about = phrase(language, 'privacyAbout', { days: String(context.settings.retentionDays) });
      await interaction.editReply(sentence(`${about} ${phrase(language, 'privacyWatches')}`));
      return;
    }
    context.recent.forget(interaction.user.id);
    context.threads.forget(interaction.user.id);
    await context.watches.forget(interaction.user.id);
    const { answers, feedback } = await context.state.forget(interaction.user.id);
    await interaction.editReply(
      sentence(phrase(language, 'forgotten', { answers: String(answers), feedback: String(feedback) })),
    );
  },
} satisfies SlashCommand;
