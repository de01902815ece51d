import {
  type ChatInputCommandInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Right } from '../src/owners/settings/mayUse.ts';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import { named } from '../src/phrases/commandNames.ts';
import { languageOf } from '../src/phrases/language.ts';
import { bounds } from '../src/discord/limits.ts';
import { loadCorpusList } from '../src/discord/corpus/loadCorpusList.ts';
import { renderCorpusList } from '../src/discord/corpus/renderCorpusList.ts';
import { addSource } from '../src/discord/corpus/addSource.ts';
import { renderSources } from '../src/discord/corpus/renderSources.ts';
import { renderStats } from '../src/discord/corpus/renderStats.ts';
import type { CommandContext } from '../src/discord/interaction/commandContext.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { reindexAndReport } from '../src/discord/corpus/reindexAndReport.ts';
import { renderStatus } from '../src/discord/corpus/renderStatus.ts';
import { refuseToManage } from '../src/discord/manage/refuseToManage.ts';
import { renderLog } from '../src/discord/corpus/renderLog.ts';
import { uploadModal } from '../src/discord/corpus/uploadModal.ts';
import { putBack, takeBack } from '../src/discord/corpus/takeBack.ts';
import { corpusOption } from '../src/discord/options/corpusOption.ts';
import { refuseSettings } from '../src/discord/settings/refuseSettings.ts';
import { loadSetup } from '../src/discord/setup/loadSetup.ts';
import { renderSetup } from '../src/discord/setup/renderSetup.ts';
import { articleChoices } from '../src/discord/options/choices.ts';
import { renderCorrections } from '../src/discord/corpus/renderCorrections.ts';
import { takeDown, takenDown } from '../src/discord/corpus/takeDown.ts';

/** Actions that `/corpus log` shows. */
const SHOWN = 20;

/**
 * `/corpus …`, for members with Manage Server of the servers that manage the articles, and for roles that these name,
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
      { type: ApplicationCommandOptionType.Subcommand, ...named('setup') },
      ...(['status', 'list', 'stats', 'reindex', 'upload'] as const).map((name) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        ...named(name),
        options: [corpusOption],
      })),
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('remove'),
        options: [
          { type: ApplicationCommandOptionType.String, ...named('file'), required: true, autocomplete: true },
          corpusOption,
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('restore'),
        options: [
          { type: ApplicationCommandOptionType.String, ...named('removedFile'), required: true, autocomplete: true },
          corpusOption,
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('takedown'),
        options: [
          { type: ApplicationCommandOptionType.String, ...named('takenArticle'), required: true, autocomplete: true },
          corpusOption,
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('corrections'),
        options: [corpusOption],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('sourceAdd'),
        options: [
          { type: ApplicationCommandOptionType.String, ...named('sourceFeed'), max_length: bounds.fetched },
          { type: ApplicationCommandOptionType.String, ...named('sourceAddress'), max_length: bounds.fetched },
          { type: ApplicationCommandOptionType.Integer, ...named('sourceHours'), min_value: 1, max_value: 168 },
          corpusOption,
        ],
      },
      { type: ApplicationCommandOptionType.Subcommand, ...named('sourceList'), options: [corpusOption] },
      { type: ApplicationCommandOptionType.Subcommand, ...named('log') },
    ],
  },

  isOpen: true,
  isManaging: true,

  refuse(interaction, context) {
    const subcommand = interaction.options.getSubcommand();
    if (subcommand === 'setup') return refuseSetup(interaction, context);
    const language = languageOf(interaction.locale);
    const refusal = refuseToManage(interaction, context, rightFor(subcommand));
    if (refusal !== null) return refusal;
    if (subcommand === 'upload' && !context.settings.allowUploads) return phrase(language, 'uploadOff');
    return isOfNet(subcommand) && context.collector === null ? phrase(language, 'fetchOff') : null;
  },

  async execute(interaction, context) {
    const subcommand = interaction.options.getSubcommand();
    const language = languageOf(interaction.locale);
    const guild = interaction.guildId ?? '';
    if (subcommand === 'upload') {
      // A modal is a first response of its own: there is nothing to defer.
      await interaction.showModal(uploadModal(language));
      return;
    }
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (subcommand === 'setup')
      await interaction.editReply(renderSetup(await loadSetup(interaction, context), language));
    else if (isOfNet(subcommand) && context.collector !== null) {
      if (subcommand === 'add') await addSource(interaction, context.collector, context);
      else await interaction.editReply(renderSources(await context.collector.sources.of(guild), language));
    } else if (subcommand === 'reindex') await reindexAndReport(interaction, context);
    else if (subcommand === 'remove') await takeBack(interaction, context);
    else if (subcommand === 'restore') await putBack(interaction, context);
    else if (subcommand === 'list')
      await interaction.editReply(renderCorpusList(await loadCorpusList(guild, context), language));
    else if (subcommand === 'stats') {
      const tally = await context.state.receipts.tally(guild);
      await interaction.editReply(renderStats(tally, context.settings.retentionDays, language));
    } else if (subcommand === 'takedown') await takeDown(interaction, context);
    else if (subcommand === 'corrections')
      await interaction.editReply(renderCorrections(await context.corrections.all(), guild, language));
    else if (subcommand === 'log')
      await interaction.editReply(renderLog(await context.state.audit.of(guild, SHOWN), language));
    else await showStatus(interaction, context);
  },

  async autocomplete(interaction, context) {
    const subcommand = interaction.options.getSubcommand();
    if (refuseToManage(interaction, context, rightFor(subcommand)) !== null) return [];
    if (subcommand === 'takedown')
      return articleChoices((await context.corpus()).catalogue, interaction.options.getFocused());
    const typed = interaction.options.getFocused().toLowerCase();
    const guild = interaction.guildId ?? '';
    const isBack = subcommand === 'restore';
    const files = await (isBack ? context.removed : context.state.uploads).of(guild);
    const choices = [
      ...files.map(({ file }) => ({ name: file, value: file })),
      ...(isBack && refuseToManage(interaction, context) === null ? await takenDown(guild, context) : []),
    ];
    return choices.filter(({ name }) => name.toLowerCase().includes(typed));
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

function isOfNet(subcommand: string): boolean {
  return subcommand === 'add' || subcommand === 'feeds';
}

/** Whose role may do it beside the managers; of the rest only they may. */
function rightFor(subcommand: string): Right | undefined {
  if (['upload', 'remove', 'restore'].includes(subcommand) || isOfNet(subcommand)) return 'upload';
  return subcommand === 'reindex' ? 'reindex' : undefined;
}

/** Any server may begin that is offered a corpus, or may have one of its own. */
function refuseSetup(interaction: ChatInputCommandInteraction, { offer }: CommandContext): string | null {
  const hasNothing = offer.offered.length + offer.managed.length === 0;
  return refuseSettings(interaction) ?? (hasNothing ? phrase(languageOf(interaction.locale), 'noCorpusHere') : null);
}
