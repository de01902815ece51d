import type { Asked } from '../../domain/answer.ts';
import type { VerifiedAnswer } from '../../evidence/verified.ts';
import { cutAnswer } from '../../answer/layout/cutAnswer.ts';
import type { CommandContext } from './commandContext.ts';
import type { Asker } from './asker/asker.ts';
import { viewerOf } from './asker/viewerOf.ts';

/**
 * Asks, keeps the answer under its receipt as the last one of this person in this channel, for them alone where it is
 * private, and notes that it was asked. It is as long as the server has it.
 *
 * @param isWhole whoever asks wants more than that
 */
export async function askAndKeep(
  interaction: Pick<Asker, 'id' | 'user' | 'guildId' | 'channelId'>,
  question: string,
  asked: Asked,
  context: CommandContext,
  isPrivate: boolean,
  { isWhole = false } = {},
): Promise<VerifiedAnswer> {
  const { typed: _, ...narrowed } = asked;
  const { length } = context.here;
  const all = await context.ask(question, narrowed);
  const found = isWhole || length === 'all' ? all : cutAnswer(all, Number(length));
  const answer = Object.keys(asked).length === 0 ? found : { ...found, asked };
  await context.state.receipts.save(answer, viewerOf(interaction), isPrivate);
  const { receipt, outcome, excerpts, confidence, ms } = answer;
  const asking = context.settings.logQuestions ? { question } : {};
  context.log.info(
    {
      interaction: interaction.id,
      receipt,
      outcome,
      excerpts: excerpts.length,
      confidence,
      ms,
      characters: question.length,
      ...asking,
    },
    'answered',
  );
  return answer;
}
