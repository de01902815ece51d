import { ApplicationCommandOptionType, ApplicationCommandType, ChannelType, MessageFlags } from 'discord.js';
import type { ChatInputCommandInteraction } from 'discord.js';
import { DEFAULT_CORPUS } from '../src/domain/index/corpus.ts';
import { findSource } from '../src/corpus/findSource.ts';
import { matchSpeakerOrSide } from '../src/corpus/matchSpeakerOrSide.ts';
import { memberOf } from '../src/discord/access/memberOf.ts';
import { sentence } from '../src/discord/elements/components.ts';
import { label } from '../src/discord/elements/label.ts';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import type { CommandContext } from '../src/discord/interaction/commandContext.ts';
import { bounds, limits } from '../src/discord/limits.ts';
import { noteAction } from '../src/discord/manage/noteAction.ts';
import { outletChoices, voiceChoices } from '../src/discord/options/choices.ts';
import { corpusOption } from '../src/discord/options/corpusOption.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { describeWatch } from '../src/discord/watch/describeWatch.ts';
import { renderWatches } from '../src/discord/watch/renderWatches.ts';
import { watchesFor } from '../src/discord/watch/watchesFor.ts';
import { MOST_WATCHES } from '../src/owners/watch/createWatches.ts';
import { named } from '../src/phrases/commandNames.ts';
import { languageOf } from '../src/phrases/language.ts';
import { phrase } from '../src/phrases/phrase.ts';

/** `/watch add|list`: to hear when new articles bring a statement that fits, in a direct message or a channel. */
export const watch = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('watch'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('watchAdd'),
        options: [
          { type: ApplicationCommandOptionType.String, ...named('watchSpeaker'), autocomplete: true },
          { type: ApplicationCommandOptionType.String, ...named('watchOutlet'), autocomplete: true },
          { type: ApplicationCommandOptionType.String, ...named('watchWords'), max_length: limits.choiceText },
          {
            type: ApplicationCommandOptionType.Channel,
            ...named('watchChannel'),
            channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
          },
          corpusOption,
        ],
      },
      { type: ApplicationCommandOptionType.Subcommand, ...named('watchList') },
    ],
  },

  refuse(interaction) {
    const wantsChannel =
      interaction.options.getSubcommand() === 'add' && interaction.options.getChannel('channel') !== null;
    if (!wantsChannel || memberOf(interaction).isManager) return null;
    return phrase(languageOf(interaction.locale), 'notManager');
  },

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const language = languageOf(interaction.locale);
    const reply =
      interaction.options.getSubcommand() === 'add'
        ? sentence(await add(interaction, context))
        : renderWatches(await watchesFor(interaction, context), language);
    await interaction.editReply(reply);
  },

  async autocomplete(interaction, context) {
    const { name, value } = interaction.options.getFocused(true);
    const { catalogue } = await context.corpus();
    return name === 'outlet' ? outletChoices(catalogue, value) : voiceChoices(catalogue, value);
  },
} satisfies SlashCommand;

/** What came of it, in a sentence. */
async function add(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<string> {
  const language = languageOf(interaction.locale);
  const typed = (name: string): string | null => interaction.options.getString(name)?.trim() || null;
  const wanted = { speaker: typed('speaker'), outlet: typed('outlet'), words: typed('words') };
  if (wanted.speaker === null && wanted.outlet === null && wanted.words === null) return phrase(language, 'watchWhat');
  const { catalogue } = await context.corpus();
  const voice = wanted.speaker === null ? null : await matchSpeakerOrSide(catalogue, wanted.speaker);
  if (wanted.speaker !== null && voice === null)
    return phrase(language, 'noVoice', { name: label(wanted.speaker, limits.choiceText) });
  const outlet = wanted.outlet === null ? null : await findSource(catalogue, wanted.outlet);
  if (wanted.outlet !== null && outlet === null)
    return phrase(language, 'noArticle', { name: label(wanted.outlet, limits.choiceText) });
  const channel = interaction.options.getChannel('channel')?.id ?? null;
  const content = {
    user: interaction.user.id,
    channel,
    voice: voice === null ? null : { kind: voice.kind, name: voice.name },
    outlet,
    words: wanted.words,
    locale: interaction.locale,
    corpus: context.corpusName ?? DEFAULT_CORPUS,
    from: interaction.guildId,
  };
  const added = await context.watches.add(channel === null ? null : interaction.guildId, content);
  if (added === null) return phrase(language, 'watchFull', { n: MOST_WATCHES });
  if (added.guild !== null) await noteAction(interaction, `watch ${describeWatch(added)}`, 'done', context);
  const what = label(describeWatch(added), bounds.question);
  return phrase(language, 'watchAdded', {
    what,
    where: channel === null ? phrase(language, 'watchDirect') : `<#${channel}>`,
  });
}
