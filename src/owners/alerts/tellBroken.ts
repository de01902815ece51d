import type { StateStore } from '../../domain/state.ts';
import type { SettingsStore } from '../settings/createSettingsStore.ts';

/** A feed or address of a server that cannot be read. */
export interface Broken {
  readonly guild: string;
  readonly key: string;
  readonly url: string;
  readonly problem: string;
}

interface Deps {
  readonly servers: Pick<SettingsStore, 'of'>;
  readonly claim: StateStore['claim'];
  deliver(guild: string, channel: string, broken: Broken): Promise<unknown>;
}

/** The same feed is told of again after this time, in milliseconds: once a day. */
export const BROKEN_EVERY = 86_400_000;

/** Tells a server's channel for alerts that one of its feeds or addresses cannot be read, at most once a day. */
export async function tellBroken(broken: Broken, { servers, claim, deliver }: Deps): Promise<void> {
  const { alerts: channel } = await servers.of(broken.guild);
  if (channel === null || !(await claim(`broken ${broken.guild} ${broken.key}`, BROKEN_EVERY))) return;
  await deliver(broken.guild, channel, broken);
}
