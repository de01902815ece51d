import type { ServerSettings } from './serverSettings.ts';

/** Somebody in a server, as far as settings look at them. */
export interface Member {
  /** Whether they may manage the server. */
  readonly isManager: boolean;
  /** Ids of their roles. */
  readonly roles: readonly string[];
}

/** Why a question is not answered: not in this channel, or not for these roles. Null where it is. */
export function refuseToAnswer(
  { channels, askRoles }: ServerSettings,
  { isManager, roles }: Member,
  /** Where they are: the channel, and for a thread the channel that it hangs on. */
  places: readonly string[],
): 'channel' | 'role' | null {
  if (channels.length > 0 && !places.some((id) => channels.includes(id))) return 'channel';
  return isManager || askRoles.length === 0 || roles.some((id) => askRoles.includes(id)) ? null : 'role';
}

/** What may be done to the articles by a role, where the managers of the server say so. */
export type Right = 'upload' | 'reindex';

export function hasRight(right: Right, settings: ServerSettings, { isManager, roles }: Member): boolean {
  const allowed = right === 'upload' ? settings.uploadRoles : settings.reindexRoles;
  return isManager || roles.some((id) => allowed.includes(id));
}
