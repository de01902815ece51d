import type { BotContext } from './botContext.ts';
import { bounds } from '../limits.ts';
import { createRateLimiter, type RateLimiter } from '../../work/rateLimiter.ts';
import { createRecentQuestions, type RecentQuestions } from './recentQuestions.ts';

/** The services, and what one running bot remembers. */
export interface CommandContext extends BotContext {
  /** Bounds questions. */
  readonly rate: RateLimiter;
  /** Bounds commands and presses of any kind. */
  readonly pace: RateLimiter;
  readonly recent: RecentQuestions;
  /** New indexes that are being built, or wait for the one before. */
  readonly building: { count: number };
}

export function createCommandContext(
  services: BotContext,
  rate: RateLimiter = createRateLimiter(),
  pace: RateLimiter = createRateLimiter({ perUser: bounds.perUserAll, perGuild: bounds.perGuildAll }),
): CommandContext {
  return { ...services, rate, pace, recent: createRecentQuestions(), building: { count: 0 } };
}
