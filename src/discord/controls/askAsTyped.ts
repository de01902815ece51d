import { MessageFlags } from 'discord.js';
import { askAndKeep } from '../interaction/askAndKeep.ts';
import type { Control } from '../interaction/command.ts';
import { isPrivate } from '../interaction/asker/isPrivate.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { mustWait } from '../access/mustWait.ts';
import { scopeOf } from '../interaction/asker/scopeOf.ts';
import { showAnswer } from '../interaction/showAnswer.ts';

/** "Ask it as I wrote it" under a follow-up: the same words without what was added to them. */
export const askAsTyped = {
  kind: 'literal',
  refuse: (interaction, { rate, here }) => mustWait(interaction, rate, here),
  async press(interaction, [receipt = ''], context) {
    await interaction.deferReply(isPrivate(interaction) ? { flags: MessageFlags.Ephemeral } : {});
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    const question = answer.asked?.typed ?? answer.question;
    context.recent.remember(scopeOf(interaction), { question }, isPrivate(interaction));
    const found = await askAndKeep(interaction, question, {}, context, isPrivate(interaction));
    await interaction.editReply(
      await showAnswer(found, { language: languageOf(interaction.locale), isPrivate: isPrivate(interaction) }, context),
    );
  },
} satisfies Control;
