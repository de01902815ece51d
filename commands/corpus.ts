import {
  type ChatInputCommandInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import type { CommandContext } from '../src/discord/interaction/commandContext.ts';
import { named } from '../src/phrases/commandNames.ts';
import { writeCustomId } from '../src/discord/elements/customId.ts';
import { languageOf } from '../src/phrases/language.ts';
import { limits } from '../src/discord/limits.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { reindexAndReport } from '../src/discord/corpus/reindexAndReport.ts';
import { renderStatus } from '../src/discord/corpus/renderStatus.ts';
import { refuseToManage } from '../src/discord/manage/refuseToManage.ts';
import { renderLog } from '../src/discord/manage/renderLog.ts';
import { takeBack } from '../src/discord/corpus/takeBack.ts';
import { shorten } from '../src/discord/elements/shorten.ts';

/** Actions that `/corpus log` shows. */
const SHOWN = 20;

/**
 * `/corpus status|reindex|upload|remove|log`, for members with Manage Server of the servers that manage the articles,
 * whatever the server decides who sees it.
 */
export const corpus = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('corpus'),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [
      { type: ApplicationCommandOptionType.Subcommand, ...named('status') },
      { type: ApplicationCommandOptionType.Subcommand, ...named('reindex') },
      { type: ApplicationCommandOptionType.Subcommand, ...named('upload') },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('remove'),
        options: [{ type: ApplicationCommandOptionType.String, ...named('file'), required: true, autocomplete: true }],
      },
      { type: ApplicationCommandOptionType.Subcommand, ...named('log') },
    ],
  },

  refuse(interaction, context) {
    const isOff = interaction.options.getSubcommand() === 'upload' && !context.settings.allowUploads;
    return refuseToManage(interaction, context) ?? (isOff ? phrase(languageOf(interaction.locale), 'uploadOff') : null);
  },

  async execute(interaction, context) {
    const subcommand = interaction.options.getSubcommand();
    const language = languageOf(interaction.locale);
    if (subcommand === 'upload') {
      // A modal is a first response of its own: there is nothing to defer.
      await interaction.showModal({
        custom_id: writeCustomId('upload'),
        title: shorten(phrase(language, 'uploadTitle'), limits.modalTitle),
        components: [
          {
            type: ComponentType.Label,
            label: shorten(phrase(language, 'uploadLabel'), limits.modalLabel),
            description: shorten(phrase(language, 'uploadHelp'), limits.modalDescription),
            component: {
              type: ComponentType.FileUpload,
              custom_id: 'file',
              min_values: 1,
              max_values: 1,
              required: true,
            },
          },
        ],
      });
      return;
    }
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (subcommand === 'reindex') await reindexAndReport(interaction, context);
    else if (subcommand === 'remove') await takeBack(interaction, context);
    else if (subcommand === 'log')
      await interaction.editReply(renderLog(await context.state.audit.of(interaction.guildId ?? '', SHOWN), language));
    else await showStatus(interaction, context);
  },

  async autocomplete(interaction, context) {
    if (refuseToManage(interaction, context) !== null) return [];
    const typed = interaction.options.getFocused().toLowerCase();
    const uploads = await context.state.uploads.of(interaction.guildId ?? '');
    return uploads
      .filter(({ file }) => file.toLowerCase().includes(typed))
      .map(({ file }) => ({ name: file, value: file }));
  },
} satisfies SlashCommand;

async function showStatus(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const { info, catalogue } = await context.corpus();
  const [{ statements }, { items: sides }, status] = await Promise.all([
    catalogue.overview(),
    catalogue.sides({ offset: 0, limit: SIDES }),
    context.status(),
  ]);
  await interaction.editReply(renderStatus({ info, statements, sides }, status, languageOf(interaction.locale)));
}

/** Sides that a status may name: more than fit its line. */
const SIDES = 50;
