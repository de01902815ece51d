import type { BotContext } from './botContext.ts';
import { createRateLimiter, type RateLimiter } from './rateLimiter.ts';
import { createRecentQuestions, type RecentQuestions } from './recentQuestions.ts';

/** The services, and what one running bot remembers. */
export interface CommandContext extends BotContext {
  readonly rate: RateLimiter;
  readonly recent: RecentQuestions;
  /** New indexes that are being built, or wait for the one before. */
  readonly building: { count: number };
}

export function createCommandContext(services: BotContext, rate: RateLimiter = createRateLimiter()): CommandContext {
  return { ...services, rate, recent: createRecentQuestions(), building: { count: 0 } };
}
