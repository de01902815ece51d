import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import { refuseSettings } from '../src/discord/settings/refuseSettings.ts';
import { renderSettings } from '../src/discord/settings/renderSettings.ts';
import { named } from '../src/phrases/commandNames.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { languageOf } from '../src/phrases/language.ts';

/** `/settings`: how the bot answers in this server, as a form, for those who manage it. */
export const settings = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('settings'),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  },

  isOpen: true,
  refuse: refuseSettings,

  async execute(interaction, { here, isUnconfirmed, servers, corpora: { areSeveral } }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { bounds } = servers;
    const language = languageOf(interaction.locale);
    const note = isUnconfirmed ? { note: `⚠ ${phrase(language, 'settingsLost')}` } : {};
    await interaction.editReply(renderSettings({ settings: here, bounds, areSeveral, language, ...note }));
  },
} satisfies SlashCommand;
