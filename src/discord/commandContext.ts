import type { BotContext } from './botContext.ts';
import { createRateBound, type RateBound } from './rateBound.ts';
import { createRecentQuestions, type RecentQuestions } from './recentQuestions.ts';

/** The services, and what one running bot remembers. */
export interface CommandContext extends BotContext {
  readonly rate: RateBound;
  readonly recent: RecentQuestions;
  /** Whether a new index is being built. */
  readonly building: { active: boolean };
}

export function createCommandContext(services: BotContext, rate: RateBound = createRateBound()): CommandContext {
  return { ...services, rate, recent: createRecentQuestions(), building: { active: false } };
}
