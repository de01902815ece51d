import type { Alert } from '../../owners/alerts/sendAlerts.ts';
import type { SettingsStore } from '../../owners/settings/createSettingsStore.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';
import { type Reply, sentence } from '../elements/components.ts';

const PHRASES = { stale: 'statusStale', old: 'alertOld', problems: 'alertProblems' } as const satisfies Readonly<
  Record<Alert, PhraseKey>
>;

/** Tells a channel what is amiss with the articles, in the language that its server chose, else in English. */
export function deliverAlerts(
  send: (to: { readonly channel: string }, message: Reply) => Promise<boolean>,
  servers: Pick<SettingsStore, 'of'>,
): (guild: string, channel: string, alerts: readonly Alert[]) => Promise<boolean> {
  return async (guild, channel, alerts) => {
    const { language } = await servers.of(guild);
    const lines = alerts.map((alert) => phrase(language === 'reader' ? 'en' : language, PHRASES[alert]));
    return send({ channel }, sentence(lines.join('\n')));
  };
}
