import type { SettingsStore } from '../settings/createSettingsStore.ts';

export interface AlertDeps {
  readonly servers: Pick<SettingsStore, 'of' | 'guilds'>;
  /** Whether a server looks after these articles. */
  isManaging(guild: string): Promise<boolean>;
}

/** The channels that are told what is amiss, by the servers that chose them and look after the articles. */
export async function alertChannels({
  servers,
  isManaging,
}: AlertDeps): Promise<readonly { readonly guild: string; readonly channel: string }[]> {
  const found: { readonly guild: string; readonly channel: string }[] = [];
  for (const guild of await servers.guilds()) {
    const { alerts: channel } = await servers.of(guild);
    if (channel !== null && (await isManaging(guild))) found.push({ guild, channel });
  }
  return found;
}
