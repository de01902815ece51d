import type { RepliableInteraction } from 'discord.js';
import type { Answer } from '../../domain/answer.ts';
import type { CommandContext } from './commandContext.ts';
import { label } from '../elements/label.ts';
import { languageOf } from '../../phrases/language.ts';
import { limits } from '../limits.ts';
import { phrase } from '../../phrases/phrase.ts';
import { replyPrivately } from './replyPrivately.ts';
import { viewerOf } from './asker/viewerOf.ts';

/**
 * The answer with this receipt; where there is none, or none that this person may see here, says so and returns null.
 * Call it after the defer.
 */
export async function loadReceipt(
  interaction: RepliableInteraction,
  receipt: string,
  context: CommandContext,
): Promise<Answer | null> {
  const answer = await context.state.receipts.load(receipt, viewerOf(interaction));
  if (answer === null) {
    await replyPrivately(
      interaction,
      phrase(languageOf(interaction.locale), 'noReceipt', { receipt: label(receipt, limits.choiceText) }),
    );
  }
  return answer;
}
