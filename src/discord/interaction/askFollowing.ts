import { followUp } from '../../answer/followUp.ts';
import type { Asked } from '../../domain/answer.ts';
import type { VerifiedAnswer } from '../../evidence/verified.ts';
import { askAndKeep } from './askAndKeep.ts';
import type { Asker } from './asker/asker.ts';
import { scopeOf } from './asker/scopeOf.ts';
import type { CommandContext } from './commandContext.ts';

/**
 * Asks; where the question leans on the one before it, that one in full: the last of this person here, or in a thread
 * the last that anybody asked there for everybody to see.
 *
 * @param asked what narrows it
 */
export async function askFollowing(
  asker: Asker,
  question: string,
  asked: Omit<Asked, 'typed'>,
  context: CommandContext,
  isPrivate: boolean,
): Promise<{ readonly answer: VerifiedAnswer; remember(message: string): void }> {
  const { recent, threads } = context;
  const thread = asker.channel?.isThread() === true ? asker.channelId : null;
  const ofThread = thread === null ? null : threads.recall(thread);
  const own = recent.recall(scopeOf(asker), isPrivate);
  const before = isPrivate ? (own ?? ofThread) : (ofThread ?? own);
  const { catalogue } = await context.corpus();
  const understood = before === null ? null : await followUp(question, before, catalogue);
  const whole = { ...(understood ?? { question }), ...asked };
  recent.remember(scopeOf(asker), whole, isPrivate);
  if (thread !== null && !isPrivate) threads.remember(thread, asker.user.id, whole);
  const { question: toAsk, ...narrowed } = whole;
  const typed = understood === null ? {} : { typed: question };
  const answer = await askAndKeep(asker, toAsk, { ...narrowed, ...typed }, context, isPrivate);
  return {
    answer,
    remember(message) {
      if (!isPrivate) threads.remember(message, asker.user.id, whole);
    },
  };
}
