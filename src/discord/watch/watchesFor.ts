import type { BaseInteraction } from 'discord.js';
import type { Watch, Watches } from '../../owners/watch/createWatches.ts';
import { memberOf } from '../access/memberOf.ts';

/** The watches that somebody looks after here: their own, and for those who manage the server its channels'. */
export async function watchesFor(
  interaction: Pick<BaseInteraction, 'guildId' | 'member' | 'memberPermissions' | 'user'>,
  { watches }: { readonly watches: Watches },
): Promise<readonly Watch[]> {
  const { guildId, user } = interaction;
  const isManager = guildId !== null && memberOf(interaction).isManager;
  return [...(isManager ? await watches.of({ guild: guildId }) : []), ...(await watches.of({ user: user.id }))].slice(
    0,
    MENU,
  );
}

/** Options of a menu. */
const MENU = 25;
