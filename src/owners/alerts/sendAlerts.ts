import { z } from 'zod';
import type { DocumentStore } from '../../domain/state.ts';
import { type AlertDeps, alertChannels } from './alertChannels.ts';

/** What is amiss with the articles: the seeds have changed since, the index is old, seeds were not read. */
export type Alert = 'stale' | 'old' | 'problems';

interface Deps extends AlertDeps {
  readonly documents: DocumentStore;
  status(): Promise<{
    readonly builtAt: Date | null;
    readonly isStale: boolean;
    readonly problems: readonly unknown[];
  }>;
  deliver(guild: string, channel: string, alerts: readonly Alert[]): Promise<unknown>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The same is told again after this time, in milliseconds. */
export const ALERT_EVERY = 86_400_000;
/** Age from which an index is old, in milliseconds. */
export const OLD = 30 * 86_400_000;

const schema = z.object({ at: z.number(), alerts: z.array(z.string()) });

/**
 * Tells the servers that chose a channel for it what is amiss: at once when it is something else than the last time,
 * otherwise once a day. Of several processes, the one that writes it down first tells it.
 */
export async function sendAlerts({
  documents,
  servers,
  isManaging,
  status,
  deliver,
  now = Date.now,
}: Deps): Promise<void> {
  const { builtAt, isStale, problems } = await status();
  const alerts: readonly Alert[] = [
    ...(isStale ? (['stale'] as const) : []),
    ...(builtAt !== null && now() - builtAt.getTime() > OLD ? (['old'] as const) : []),
    ...(problems.length > 0 ? (['problems'] as const) : []),
  ];
  for (const { guild, channel } of await alertChannels({ servers, isManaging })) {
    const place = { guild, kind: 'alerts', key: 'last' };
    const before = await documents.get(place);
    const last = before === null ? { at: 0, alerts: [] } : schema.parse(before.value);
    const isSame = last.alerts.join() === alerts.join();
    // One that is far ahead was told when the clock was.
    const isRecent = Math.abs(now() - last.at) < ALERT_EVERY;
    if (isSame && (alerts.length === 0 || isRecent)) continue;
    const claimed = await documents.put(place, { at: now(), alerts }, before?.version ?? 0);
    if (claimed !== null && alerts.length > 0) await deliver(guild, channel, alerts);
  }
}
