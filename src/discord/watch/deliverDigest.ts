import type { SettingsStore } from '../../owners/settings/createSettingsStore.ts';
import type { Watch } from '../../owners/watch/createWatches.ts';
import type { StandingNews } from '../../owners/watch/findNews.ts';
import type { Delivery } from '../../owners/watch/sendDigests.ts';
import { languageOf } from '../../phrases/language.ts';
import type { Reply } from '../elements/components.ts';
import { renderDigest } from './renderDigest.ts';

type Send = (to: { readonly channel: string } | { readonly user: string }, message: Reply) => Promise<Delivery>;

/**
 * Sends a digest to where its watch goes: to a channel in the language that its server chose, otherwise in that of
 * whoever set it.
 */
export function deliverDigest(
  send: Send,
  servers: Pick<SettingsStore, 'of'>,
): (watch: Watch, news: readonly StandingNews[]) => Promise<Delivery> {
  return async (watch, news) => {
    const { language } = await servers.of(watch.guild);
    const digest = renderDigest(watch, news, language === 'reader' ? languageOf(watch.locale) : language);
    return send(watch.channel === null ? { user: watch.user } : { channel: watch.channel }, digest);
  };
}
