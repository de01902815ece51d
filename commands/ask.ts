import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  MessageFlags,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Period } from '../src/domain/period.ts';
import { dayRange } from '../src/corpus/dayRange.ts';
import { askFollowing } from '../src/discord/interaction/askFollowing.ts';
import { sideChoices, sourceChoices } from '../src/discord/options/choices.ts';
import { sentence } from '../src/discord/elements/components.ts';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import { named } from '../src/phrases/commandNames.ts';
import { corpusOption } from '../src/discord/options/corpusOption.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { findSide } from '../src/corpus/findSide.ts';
import { findSource } from '../src/corpus/findSource.ts';
import { label } from '../src/discord/elements/label.ts';
import { languageOf } from '../src/phrases/language.ts';
import { bounds, limits } from '../src/discord/limits.ts';
import { mustWait } from '../src/discord/access/mustWait.ts';
import { isAskedPrivately } from '../src/discord/interaction/asker/isAskedPrivately.ts';
import { asksNothing } from '../src/text/asksNothing.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { renderAnswer } from '../src/discord/render/answer/renderAnswer.ts';
import { withLink } from '../src/discord/interaction/withLink.ts';

/** `/ask question [side] [source] [since] [until] [private] [corpus]`. */
export const ask = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('ask'),
    ...everywhere,
    options: [
      { type: ApplicationCommandOptionType.String, ...named('question'), required: true },
      { type: ApplicationCommandOptionType.String, ...named('side'), autocomplete: true },
      { type: ApplicationCommandOptionType.String, ...named('source'), autocomplete: true },
      { type: ApplicationCommandOptionType.String, ...named('since'), max_length: bounds.day },
      { type: ApplicationCommandOptionType.String, ...named('until'), max_length: bounds.day },
      { type: ApplicationCommandOptionType.Boolean, ...named('private') },
      corpusOption,
    ],
  },

  refuse(interaction, { rate, here }) {
    const language = languageOf(interaction.locale);
    const question = interaction.options.getString('question', true).trim();
    if (asksNothing(question)) return phrase(language, 'blank');
    if (question.length > bounds.question)
      return phrase(language, 'tooLong', { n: question.length, max: bounds.question });
    const typed = wrongDay(interaction);
    if (typed !== null) return phrase(language, 'noDay', { typed: label(typed) });
    const { since, until } = periodIn(interaction);
    if (since !== undefined && until !== undefined && since > until)
      return phrase(language, 'noPeriod', { since, until });
    return mustWait(interaction, rate, here);
  },

  async execute(interaction, context) {
    const isPrivate = isAskedPrivately(interaction, context.here);
    await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    const language = languageOf(interaction.locale);
    const question = interaction.options.getString('question', true).trim();
    const wanted = {
      side: interaction.options.getString('side')?.trim(),
      source: interaction.options.getString('source')?.trim(),
    };

    const { catalogue } = await context.corpus();
    const side = wanted.side === undefined ? undefined : await findSide(catalogue, wanted.side);
    const source = wanted.source === undefined ? undefined : await findSource(catalogue, wanted.source);
    if (side === null || source === null) {
      const [key, name = ''] =
        side === null ? (['unknownSide', wanted.side] as const) : (['noArticle', wanted.source] as const);
      await interaction.editReply(sentence(phrase(language, key, { name: label(name, limits.choiceText) })));
      return;
    }
    const asked = {
      ...(side === undefined ? {} : { side }),
      ...(source === undefined ? {} : { source }),
      ...periodIn(interaction),
    };
    const { answer, remember } = await askFollowing(interaction, question, asked, context, isPrivate);
    const sent = await interaction.editReply(renderAnswer(answer, withLink(answer, { language, isPrivate }, context)));
    remember(sent.id);
  },

  async autocomplete(interaction, context) {
    const { name, value } = interaction.options.getFocused(true);
    const { catalogue } = await context.corpus();
    return name === 'side' ? sideChoices(catalogue, value) : sourceChoices(catalogue, value);
  },
} satisfies SlashCommand;

/** What was typed as a day and is none; null where all are days. */
function wrongDay({ options }: ChatInputCommandInteraction): string | null {
  const typed = [options.getString('since'), options.getString('until')];
  return typed.find((day) => day !== null && dayRange(day) === null) ?? null;
}

/** A month or a year is asked for with all of its days. */
function periodIn({ options }: ChatInputCommandInteraction): Period {
  const since = dayRange(options.getString('since') ?? '')?.first;
  const until = dayRange(options.getString('until') ?? '')?.last;
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}
