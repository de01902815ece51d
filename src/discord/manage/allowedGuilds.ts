import type { DocumentStore } from '../../domain/state.ts';
import type { AllowedGuilds } from '../interaction/botContext.ts';

const PLACE = { guild: null, kind: 'bot', key: 'guilds' };

/**
 * Those that are configured; where none are, those that the bot is in at its very first start, or else the first one it
 * joins. They are kept, so that somebody who adds the bot to a server of theirs later is no manager of it.
 */
export function createAllowedGuilds(
  configured: readonly string[],
  documents: DocumentStore,
  log: { info(facts: object, message: string): void },
): AllowedGuilds {
  let allowed = new Set(configured);

  async function keep(guilds: readonly string[]): Promise<void> {
    allowed = new Set(guilds);
    const version = (await documents.get(PLACE))?.version ?? 0;
    await documents.put(PLACE, guilds.join(','), version);
    log.info({ guilds }, 'these servers manage the articles from now on; GUILDS names others');
  }

  return {
    has: (guild) => allowed.has(guild),

    async start(present) {
      if (configured.length > 0) return;
      const kept = (await documents.get(PLACE))?.value;
      if (typeof kept === 'string') allowed = new Set(kept.split(','));
      else if (present.length > 0) await keep(present);
      log.info({ guilds: [...allowed] }, 'servers that manage the articles');
    },

    async join(guild) {
      if (allowed.size === 0) await keep([guild]);
    },
  };
}
