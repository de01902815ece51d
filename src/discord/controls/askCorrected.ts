import { MessageFlags } from 'discord.js';
import { periodOf } from '../../domain/period.ts';
import { askAndKeep } from '../interaction/askAndKeep.ts';
import type { Control } from '../interaction/command.ts';
import { isPrivate } from '../interaction/asker/isPrivate.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { mustWait } from '../access/mustWait.ts';
import { scopeOf } from '../interaction/asker/scopeOf.ts';
import { showAnswer } from '../interaction/showAnswer.ts';

/** "Did you mean …" under an answer without evidence: the corrected question, narrowed as the one before was. */
export const askCorrected = {
  kind: 'corrected',
  refuse: (interaction, { rate, here }) => mustWait(interaction, rate, here),
  async press(interaction, [receipt = ''], context) {
    await interaction.deferReply(isPrivate(interaction) ? { flags: MessageFlags.Ephemeral } : {});
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    const question = answer.didYouMean ?? answer.question;
    const { side, source, ...rest } = answer.asked ?? {};
    const narrowed = {
      ...(side === undefined ? {} : { side }),
      ...(source === undefined ? {} : { source }),
      ...periodOf(rest),
    };
    context.recent.remember(scopeOf(interaction), { question, ...narrowed }, isPrivate(interaction));
    const found = await askAndKeep(interaction, question, narrowed, context, isPrivate(interaction));
    await interaction.editReply(
      await showAnswer(found, { language: languageOf(interaction.locale), isPrivate: isPrivate(interaction) }, context),
    );
  },
} satisfies Control;
