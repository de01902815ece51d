import { PermissionFlagsBits, type BaseInteraction } from 'discord.js';
import type { Member } from '../../owners/settings/mayUse.ts';

/** What of an interaction says who somebody is in a server. */
export interface Asking extends Pick<BaseInteraction, 'memberPermissions'> {
  readonly member: {
    readonly roles: readonly string[] | { readonly cache: { keys(): IterableIterator<string> } };
  } | null;
}

/** Somebody in a server, as the server's settings look at them. */
export function memberOf({ member, memberPermissions }: Asking): Member {
  const roles = member?.roles ?? [];
  return {
    isManager: memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true,
    // Names of roles come as a list where the bot is not in the server.
    roles: 'cache' in roles ? [...roles.cache.keys()] : roles,
  };
}
