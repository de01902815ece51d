import { MessageFlags } from 'discord.js';
import type { Control } from '../command.ts';
import { sentence } from '../components.ts';
import { languageOf } from '../language.ts';
import { loadReceipt } from '../loadReceipt.ts';
import { phrase } from '../phrases.ts';

/** Helpful under an answer. */
export const helpful = {
  kind: 'helpful',
  async press(interaction, [receipt = ''], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    await context.addFeedback({ receipt, question: answer.question, helpful: true, reason: null, at: new Date().toISOString() });
    await interaction.editReply(sentence(phrase(languageOf(interaction.locale), 'thanks')));
  },
} satisfies Control;
