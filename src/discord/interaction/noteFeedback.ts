import type { ModalSubmitInteraction } from 'discord.js';
import type { Press } from './command.ts';
import type { CommandContext } from './commandContext.ts';
import { sentence } from '../elements/components.ts';
import { languageOf } from '../../phrases/language.ts';
import { loadReceipt } from './loadReceipt.ts';
import { phrase } from '../../phrases/phrase.ts';

/** What somebody said about an answer. */
export interface Judgement {
  readonly helpful: boolean;
  readonly reason: string | null;
}

/**
 * Notes what somebody thinks of an answer, and thanks them. The same judgement again is thanked for and not noted: a
 * row of an evaluation is worth one press. Call it after the defer.
 */
export async function noteFeedback(
  interaction: Press | ModalSubmitInteraction,
  receipt: string,
  { helpful, reason }: Judgement,
  context: CommandContext,
): Promise<void> {
  const answer = await loadReceipt(interaction, receipt, context);
  if (answer === null) return;
  const isNew = !context.judged.add(JSON.stringify([interaction.user.id, receipt, helpful, reason]));
  if (isNew)
    await context.addFeedback({ receipt, question: answer.question, helpful, reason, at: new Date().toISOString() });
  await interaction.editReply(sentence(phrase(languageOf(interaction.locale), 'thanks')));
}
