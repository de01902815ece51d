import { ApplicationCommandType, MessageFlags } from 'discord.js';
import { verifyQuote } from '../src/answer/check/verifyQuote.ts';
import type { MessageCommand } from '../src/discord/interaction/command.ts';
import { namedMenuEntry } from '../src/phrases/commandNames.ts';
import { sentence } from '../src/discord/elements/components.ts';
import { everywhere } from '../src/discord/options/everywhere.ts';
import { languageOf } from '../src/phrases/language.ts';
import { bounds } from '../src/discord/limits.ts';
import { mustWait } from '../src/discord/interaction/mustWait.ts';
import { phrase } from '../src/phrases/phrase.ts';
import { renderVerdict } from '../src/discord/render/renderVerdict.ts';

/** Apps > Check this quote, on any message: the same check, for the one who asked. */
export const checkQuote = {
  data: { type: ApplicationCommandType.Message, ...namedMenuEntry(), ...everywhere },

  refuse: (interaction, { rate }) => mustWait(interaction, rate),

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const language = languageOf(interaction.locale);
    const quote = quoteIn(interaction.targetMessage.content).slice(0, bounds.quote);
    if (quote === '') {
      await interaction.editReply(sentence(phrase(language, 'nothingToCheck')));
      return;
    }
    const corpus = await context.corpus();
    const verdict = await verifyQuote(quote, null, corpus, context.readSeedText);
    await interaction.editReply(renderVerdict(quote, null, verdict, corpus.info.articles, language));
  },
} satisfies MessageCommand;

/**
 * What there is to check in a message: the longest text in quotation marks, or all of it without links and quotation
 * signs.
 */
function quoteIn(message: string): string {
  const plain = message
    .replace(/<[@#:/][^>]*>|https?:\/\/\S+/g, ' ')
    .replace(/^>+ ?/gm, '')
    .replace(/[*_~`|]{2,}/g, '');
  const inMarks = [...plain.matchAll(/["“„«»]([^"“”„«»]{20,})["“”«»]/g)].map(([, inside = '']) => inside);
  const [longest] = inMarks.toSorted((a, b) => b.length - a.length);
  return (longest ?? plain).replace(/\s+/g, ' ').trim();
}
