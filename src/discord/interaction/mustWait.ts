import { TimestampStyles, time, type RepliableInteraction } from 'discord.js';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { RateLimiter } from '../../work/rateLimiter.ts';

const PHRASES = {
  questions: { user: 'slowDownUser', guild: 'slowDownGuild' },
  all: { user: 'slowDownAll', guild: 'slowDownAll' },
} as const;

/**
 * Counts a question (or, with `all`, anything) against what a person and a guild may ask; a sentence that says until
 * when to wait, or null to go on.
 */
export function mustWait(
  interaction: RepliableInteraction,
  rate: RateLimiter,
  what: keyof typeof PHRASES = 'questions',
): string | null {
  const wait = rate.take(interaction.user.id, interaction.guildId);
  if (wait === null) return null;
  // Discord counts whole seconds: rounded up, so that it is true when it has passed.
  const when = time(Math.ceil((Date.now() + wait.for) / 1000), TimestampStyles.RelativeTime);
  return phrase(languageOf(interaction.locale), PHRASES[what][wait.who], { when });
}
