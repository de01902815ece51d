import { ApplicationCommandType, MessageFlags } from 'discord.js';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import { named } from '../src/phrases/commandNames.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { languageOf } from '../src/phrases/language.ts';
import { renderHelp } from '../src/discord/render/renderHelp.ts';

/** `/help`: what the bot does and how to ask it, for the one who asks. */
export const help = {
  data: { type: ApplicationCommandType.ChatInput, ...named('help'), ...everywhere },

  isOpen: true,

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(renderHelp(await context.corpus(), languageOf(interaction.locale)));
  },
} satisfies SlashCommand;
