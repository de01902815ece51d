import { TimestampStyles, time } from 'discord.js';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { RateLimiter } from '../../work/rateLimiter.ts';

const PHRASES = { user: 'slowDownUser', guild: 'slowDownGuild', apart: 'slowDownHere' } as const;

/**
 * Counts a question (or, where nothing is said of `here`, anything) against what a person and a guild may ask; a
 * sentence that says until when to wait, or null to go on.
 *
 * @param here how many seconds the server has its members wait between two questions
 */
export function mustWait(
  interaction: { readonly user: { readonly id: string }; readonly guildId: string | null; readonly locale: string },
  rate: RateLimiter,
  here?: { readonly cooldown: number },
): string | null {
  const wait = rate.take(interaction.user.id, interaction.guildId, { apart: (here?.cooldown ?? 0) * 1000 });
  if (wait === null) return null;
  // Discord counts whole seconds: rounded up, so that it is true when it has passed.
  const when = time(Math.ceil((Date.now() + wait.for) / 1000), TimestampStyles.RelativeTime);
  return phrase(languageOf(interaction.locale), here === undefined ? 'slowDownAll' : PHRASES[wait.who], { when });
}
