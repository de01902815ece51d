import type { BotContext } from './botContext.ts';
import { createRateBound, type RateBound } from './rateBound.ts';
import { createRecentQuestions, type RecentQuestions } from './recentQuestions.ts';
import { createSeenBefore, type SeenBefore } from './seenBefore.ts';

/** The services, and what one running bot remembers. */
export interface CommandContext extends BotContext {
  readonly rate: RateBound;
  readonly recent: RecentQuestions;
  /** Judgements of answers that were noted: who, on which receipt, and what. */
  readonly judged: SeenBefore;
  /** New indexes that are being built, or wait for the one before. */
  readonly building: { count: number };
}

export function createCommandContext(services: BotContext, rate: RateBound = createRateBound()): CommandContext {
  return { ...services, rate, recent: createRecentQuestions(), judged: createSeenBefore(), building: { count: 0 } };
}
