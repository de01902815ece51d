import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Catalogue } from '../../domain/index/catalogue.ts';
import type { ReadSeedText } from '../../domain/ports.ts';
import type { DocumentStore } from '../../domain/state.ts';
import { stillStanding } from '../../evidence/stillStanding.ts';
import type { Watch, Watches } from './createWatches.ts';
import { type StandingNews, findNews } from './findNews.ts';

/** What came of a message: it arrived, its recipient takes none from the bot, or Discord could not be reached. */
export type Delivery = 'arrived' | 'refused' | 'failed';

interface Deps {
  readonly documents: DocumentStore;
  readonly watches: Pick<Watches, 'all' | 'pause' | 'owe'>;
  corpus(): Promise<{ readonly catalogue: Catalogue }>;
  readonly readSeedText: ReadSeedText;
  deliver(watch: Watch, news: readonly StandingNews[]): Promise<Delivery>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The least time, in milliseconds, between two digests. */
export const DIGEST_EVERY = 3_600_000;
const PLACE = { guild: null, kind: 'bot', key: 'articles' };
const schema = z.object({ at: z.number(), known: z.array(z.string()) });

/**
 * Sends each watch what the articles brought that came since the last time: at most once an hour, with excerpts whose
 * files still hold them. What articles are known is one document with a version: of several processes, the one that
 * writes it first sends, and the others see that it is done. The very first time everything is known. What did not
 * arrive is told of with the next digest; a watch whose recipient takes no messages is paused until then.
 */
export async function sendDigests(deps: Deps): Promise<void> {
  const { documents, watches, now = Date.now } = deps;
  const { catalogue } = await deps.corpus();
  const before = await documents.get(PLACE);
  const kept = before === null ? null : schema.parse(before.value);
  // One that is far ahead was sent when the clock was.
  if (kept !== null && Math.abs(now() - kept.at) < DIGEST_EVERY) return;
  const known = new Set(kept?.known ?? []);
  const ids = new Map<string, string>();
  for await (const article of catalogue.hashes()) ids.set(article.id, keyOf(article));
  const fresh = [...ids].filter(([, key]) => !known.has(key)).map(([id]) => id);
  const awake = (await watches.all()).filter(({ isPaused }) => !isPaused);
  if (kept !== null && fresh.length === 0 && awake.every(({ owed }) => owed.length === 0)) return;
  // What is gone is let go of: an article that comes back is new again.
  const claimed = await documents.put(PLACE, { at: now(), known: [...ids.values()] }, before?.version ?? 0);
  if (claimed === null || kept === null) return;
  for (const watch of awake) {
    const news = await findNews(watch, catalogue, [...new Set([...watch.owed, ...fresh])]);
    const standing = await stillStanding(
      news.map(({ found }) => found.article),
      deps.readSeedText,
    );
    const left = news.flatMap(({ found, statement }): StandingNews[] => {
      const { article } = found;
      return standing.has(article) ? [{ found: { ...found, article }, statement }] : [];
    });
    const outcome = left.length === 0 ? 'arrived' : await deps.deliver(watch, left);
    const owed = outcome === 'arrived' ? [] : [...new Set(left.map(({ found }) => found.article.id))];
    if (owed.length + watch.owed.length > 0) await watches.owe(watch, owed);
    if (outcome === 'refused') await watches.pause(watch, 'undelivered');
  }
}

/** An article with other words is another one. */
function keyOf({ id, sha256 }: { readonly id: string; readonly sha256: string }): string {
  return createHash('sha256').update(`${id} ${sha256}`).digest('base64url').slice(0, 12);
}
