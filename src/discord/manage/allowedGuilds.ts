import type { DocumentStore } from '../../domain/state.ts';
import type { AllowedGuilds } from '../interaction/botContext.ts';

const PLACE = { guild: null, kind: 'bot', key: 'guilds' };

/**
 * Those that are configured; where none are, those that the bot is in at its very first start, or else the first one it
 * joins. They are kept, so that somebody who adds the bot to a server of theirs later is no manager of it.
 *
 * @param isUnsure whether what was kept may be lost: then nobody manages the articles but those that are configured
 */
export function createAllowedGuilds(
  configured: readonly string[],
  documents: DocumentStore,
  log: { info(facts: object, message: string): void },
  isUnsure: () => Promise<boolean> = async () => false,
): AllowedGuilds {
  let allowed = new Set(configured);

  /**
   * Takes up those that are kept; where none are, keeps these. What is kept is asked for each time: another process, or
   * a start at which it could not be read, may have left it unknown here.
   */
  async function settle(guilds: readonly string[]): Promise<void> {
    let kept = (await documents.get(PLACE))?.value;
    // Where they may have been kept and are lost, servers that came since would be among these.
    if (typeof kept !== 'string' && guilds.length > 0 && !(await isUnsure())) {
      if ((await documents.put(PLACE, guilds.join(','), 0)) !== null)
        log.info({ guilds }, 'these servers manage the articles from now on; GUILDS names others');
      kept = (await documents.get(PLACE))?.value;
    }
    if (typeof kept === 'string') allowed = new Set(kept.split(','));
  }

  return {
    has: (guild) => allowed.has(guild),

    async start(present) {
      if (configured.length > 0) return;
      await settle(present);
      const isLost = allowed.size === 0 && (await isUnsure());
      const lost = isLost ? '; what was kept of them is lost, and GUILDS names them anew' : '';
      log.info({ guilds: [...allowed] }, `servers that manage the articles${lost}`);
    },

    async join(guild) {
      if (allowed.size === 0) await settle([guild]);
    },
  };
}
