import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  MessageFlags,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { articleChoices } from '../src/discord/options/choices.ts';
import type { SlashCommand } from '../src/discord/interaction/command.ts';
import type { CommandContext } from '../src/discord/interaction/commandContext.ts';
import { named } from '../src/phrases/commandNames.ts';
import { sentence } from '../src/discord/elements/components.ts';
import { corpusOption } from '../src/discord/options/corpusOption.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { findArticle } from '../src/corpus/findArticle.ts';
import { label } from '../src/discord/elements/label.ts';
import { languageOf } from '../src/phrases/language.ts';
import { limits } from '../src/discord/limits.ts';
import { loadReceipt } from '../src/discord/interaction/loadReceipt.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { renderArticle } from '../src/discord/render/renderArticle.ts';
import { renderArticles } from '../src/discord/render/renderArticles.ts';
import { renderCitations } from '../src/discord/render/renderCitations.ts';
import { viewerOf } from '../src/discord/interaction/asker/viewerOf.ts';
import { findStanding } from '../src/corpus/findStanding.ts';
import { showAnswer } from '../src/discord/interaction/showAnswer.ts';

/**
 * `/sources`: the citations of your last answer here and all articles; `article:` one article; `receipt:` an old
 * answer.
 */
export const sources = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('sources'),
    ...everywhere,
    options: [
      { type: ApplicationCommandOptionType.String, ...named('article'), autocomplete: true },
      { type: ApplicationCommandOptionType.String, ...named('receipt') },
      corpusOption,
    ],
  },

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const article = interaction.options.getString('article');
    const receipt = interaction.options.getString('receipt');
    if (article !== null) await oneArticle(interaction, article, context);
    else if (receipt !== null) await oldAnswer(interaction, receipt, context);
    else await lastAnswerAndArticles(interaction, context);
  },

  async autocomplete(interaction, context) {
    return articleChoices((await context.corpus()).catalogue, interaction.options.getFocused());
  },
} satisfies SlashCommand;

async function oneArticle(
  interaction: ChatInputCommandInteraction,
  name: string,
  context: CommandContext,
): Promise<void> {
  const language = languageOf(interaction.locale);
  const { catalogue } = await context.corpus();
  const unknown = () => sentence(phrase(language, 'noArticle', { name: label(name, limits.choiceText) }));
  if ((await findArticle(catalogue, name)) === null) return void (await interaction.editReply(unknown()));
  const found = await findStanding(catalogue, name, context.readSeedText);
  await interaction.editReply(found === null ? sentence(phrase(language, 'gone')) : renderArticle(found, language));
}

async function oldAnswer(
  interaction: ChatInputCommandInteraction,
  receipt: string,
  context: CommandContext,
): Promise<void> {
  // As people copy it: with the marks around it, or in lower case.
  const answer = await loadReceipt(interaction, receipt.replace(/[`\s]/g, '').toUpperCase(), context);
  if (answer === null) return;
  await interaction.editReply(
    await showAnswer(answer, { language: languageOf(interaction.locale), isPrivate: true }, context),
  );
}

/** Two messages, since each has its own pages. */
async function lastAnswerAndArticles(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const language = languageOf(interaction.locale);
  const [last, { catalogue }] = await Promise.all([
    context.state.receipts.last(viewerOf(interaction)),
    context.corpus(),
  ]);
  await interaction.editReply(
    last === null ? sentence(phrase(language, 'noLastAnswer')) : await renderCitations(last, catalogue, language),
  );
  const list = await renderArticles(catalogue, language);
  await interaction.followUp({ ...list, flags: list.flags | MessageFlags.Ephemeral });
}
