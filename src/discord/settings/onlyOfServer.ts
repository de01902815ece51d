import type { Guild } from 'discord.js';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';

/**
 * Settings of another server without its channels and roles, which would bind this one to what it does not have; and
 * how many those are.
 */
export function onlyOfServer(
  settings: ServerSettings,
  guild: Guild | null,
): { readonly settings: ServerSettings; readonly left: number } {
  let left = 0;
  const only = (ids: readonly string[], known: { has(id: string): boolean } | undefined): readonly string[] => {
    const here = ids.filter((id) => known?.has(id) === true);
    left += ids.length - here.length;
    return here;
  };
  const [alerts = null] = only(settings.alerts === null ? [] : [settings.alerts], guild?.channels.cache);
  const kept = {
    ...settings,
    alerts,
    channels: only(settings.channels, guild?.channels.cache),
    askRoles: only(settings.askRoles, guild?.roles.cache),
    uploadRoles: only(settings.uploadRoles, guild?.roles.cache),
    reindexRoles: only(settings.reindexRoles, guild?.roles.cache),
  };
  return { settings: kept, left };
}
