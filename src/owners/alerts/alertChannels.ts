import type { DocumentStore } from '../../domain/state.ts';
import type { SettingsStore } from '../settings/createSettingsStore.ts';

export interface AlertDeps {
  readonly documents: DocumentStore;
  readonly servers: Pick<SettingsStore, 'of'>;
  /** Whether a server manages the articles. */
  isManaging(guild: string): boolean;
}

/** The channels that are told what is amiss, by the servers that chose them and manage the articles. */
export async function alertChannels({
  documents,
  servers,
  isManaging,
}: AlertDeps): Promise<readonly { readonly guild: string; readonly channel: string }[]> {
  const guilds = (await documents.everywhere('settings')).flatMap(({ guild }) => guild ?? []).filter(isManaging);
  const channels = guilds.map(async (guild) => ({ guild, channel: (await servers.of(guild)).alerts }));
  return (await Promise.all(channels)).flatMap(({ guild, channel }) => (channel === null ? [] : [{ guild, channel }]));
}
