import { MessageFlags } from 'discord.js';
import { askAndKeep } from '../interaction/askAndKeep.ts';
import { sentence } from '../elements/components.ts';
import type { Control } from '../interaction/command.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { mustWait } from '../access/mustWait.ts';
import { phrase } from '../../phrases/phrase.ts';
import { showAnswer } from '../interaction/showAnswer.ts';

/** More from one side: the same question, asked of that side only, for the one who pressed. */
export const more = {
  kind: 'more',
  refuse: (interaction, { rate, here }) => mustWait(interaction, rate, here),
  async press(interaction, [receipt = '', index = ''], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const language = languageOf(interaction.locale);
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    const side = answer.sides[Number(index)];
    if (side === undefined) {
      await interaction.editReply(sentence(phrase(language, 'oldControl')));
      return;
    }
    const asked = { ...answer.asked, side: side.name };
    const found = await askAndKeep(interaction, answer.question, asked, context, true, { isWhole: true });
    await interaction.editReply(await showAnswer(found, { language, isPrivate: true }, context));
  },
} satisfies Control;
