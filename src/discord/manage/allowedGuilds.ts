import type { SettingStore } from '../../domain/state.ts';
import type { AllowedGuilds } from '../interaction/botContext.ts';

const NAME = 'guilds';

/**
 * Those that are configured; where none are, those that the bot is in at its very first start, or else the first one it
 * joins. They are kept, so that somebody who adds the bot to a server of theirs later is no manager of it.
 */
export function createAllowedGuilds(
  configured: readonly string[],
  settings: SettingStore,
  log: { info(facts: object, message: string): void },
): AllowedGuilds {
  let allowed = new Set(configured);

  async function keep(guilds: readonly string[]): Promise<void> {
    allowed = new Set(guilds);
    await settings.set(null, NAME, guilds.join(','));
    log.info({ guilds }, 'these servers manage the articles from now on; GUILDS names others');
  }

  return {
    has: (guild) => allowed.has(guild),

    async start(present) {
      if (configured.length > 0) return;
      const kept = await settings.get(null, NAME);
      if (kept === null && present.length > 0) await keep(present);
      else if (kept !== null) allowed = new Set(kept.split(','));
      log.info({ guilds: [...allowed] }, 'servers that manage the articles');
    },

    async join(guild) {
      if (allowed.size === 0) await keep([guild]);
    },
  };
}
