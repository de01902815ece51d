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
 * Notes what somebody thinks of an answer, and thanks them; a later judgement takes the place of the one before. Call
 * it after the defer.
 */
export async function noteFeedback(
  interaction: Press | ModalSubmitInteraction,
  receipt: string,
  { helpful, reason }: Judgement,
  context: CommandContext,
): Promise<void> {
  const answer = await loadReceipt(interaction, receipt, context);
  if (answer === null) return;
  const at = new Date().toISOString();
  await context.state.feedback.add({ receipt, question: answer.question, helpful, reason, at }, interaction.user.id);
  await interaction.editReply(sentence(phrase(languageOf(interaction.locale), 'thanks')));
}
