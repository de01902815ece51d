import type { BaseInteraction } from 'discord.js';
import type { Watch, Watches } from '../../owners/watch/createWatches.ts';
import type { Offer } from '../../owners/corpora/offerTo.ts';
import { memberOf } from '../access/memberOf.ts';

/**
 * The watches that somebody looks after here: their own, and for those who manage the server its channels'. Only of
 * corpora that are asked here: what is watched names people of the articles.
 */
export async function watchesFor(
  interaction: Pick<BaseInteraction, 'guildId' | 'member' | 'memberPermissions' | 'user'>,
  { watches, offer }: { readonly watches: Watches; readonly offer: Offer },
): Promise<readonly Watch[]> {
  const { guildId, user } = interaction;
  const isManager = guildId !== null && memberOf(interaction).isManager;
  const all = [...(isManager ? await watches.of({ guild: guildId }) : []), ...(await watches.of({ user: user.id }))];
  return all.filter(({ corpus }) => offer.asked.includes(corpus)).slice(0, MENU);
}

/** Options of a menu. */
const MENU = 25;
