import type { SettingsStore } from '../../owners/settings/createSettingsStore.ts';
import type { Watch } from '../../owners/watch/createWatches.ts';
import type { StandingNews } from '../../owners/watch/findNews.ts';
import type { Reply } from '../elements/components.ts';
import { renderDigest } from './renderDigest.ts';

type Send = (to: { readonly channel: string } | { readonly user: string }, message: Reply) => Promise<boolean>;

/** Sends a digest to where its watch goes, in the language that the server chose, else in English. */
export function deliverDigest(
  send: Send,
  servers: Pick<SettingsStore, 'of'>,
): (watch: Watch, news: readonly StandingNews[]) => Promise<boolean> {
  return async (watch, news) => {
    const { language } = await servers.of(watch.guild);
    const digest = renderDigest(watch, news, language === 'reader' ? 'en' : language);
    return send(watch.channel === null ? { user: watch.user } : { channel: watch.channel }, digest);
  };
}
