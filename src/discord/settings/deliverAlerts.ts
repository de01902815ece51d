import type { ErrorCount } from '../../owners/alerts/createErrorTally.ts';
import type { Alert } from '../../owners/alerts/sendAlerts.ts';
import type { Broken } from '../../owners/alerts/tellBroken.ts';
import type { SettingsStore } from '../../owners/settings/createSettingsStore.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';
import { phraseOfNumber } from '../../phrases/phraseOfNumber.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';
import { type Reply, sentence } from '../elements/components.ts';
import { label } from '../elements/label.ts';

const PHRASES = { stale: 'statusStale', old: 'alertOld', problems: 'alertProblems' } as const satisfies Readonly<
  Record<Alert, PhraseKey>
>;

type Deliver<T> = (guild: string, channel: string, what: T) => Promise<unknown>;

/** What tells a channel that something is amiss, in the language that its server chose, else in English. */
export interface AlertDelivery {
  /** Of the articles. */
  readonly alerts: Deliver<readonly Alert[]>;
  /** Of the bot itself. */
  readonly errors: Deliver<readonly ErrorCount[]>;
  /** Of a feed or address. */
  readonly broken: Deliver<Broken>;
}

export function deliverAlerts(
  send: (to: { readonly channel: string }, message: Reply) => Promise<unknown>,
  servers: Pick<SettingsStore, 'of'>,
): AlertDelivery {
  const tell =
    <T>(lines: (what: T, language: Language) => readonly string[]): Deliver<T> =>
    async (guild, channel, what) => {
      const { language } = await servers.of(guild);
      return send({ channel }, sentence(lines(what, language === 'reader' ? 'en' : language).join('\n')));
    };
  return {
    alerts: tell((alerts, language) => alerts.map((alert) => phrase(language, PHRASES[alert]))),
    errors: tell((errors, language) => [
      phrase(language, 'alertErrors'),
      ...errors.map(
        ({ kind, count }) => `- ${phraseOfNumber(count, language)} × ${label(phraseOfSentence(language, kind))}`,
      ),
    ]),
    broken: tell(({ url, problem }, language) => [
      phrase(language, 'alertFeeds'),
      `- ${label(url)} ${label(phraseOfSentence(language, problem))}`,
    ]),
  };
}
