import { z } from 'zod';
import type { DocumentStore } from '../../domain/state.ts';
import { pageKey } from './pageKey.ts';

/** What became of a page: the file that it was kept in, or (null) that it was not taken. */
export interface Page {
  readonly file: string | null;
}

/** The pages that a server's sources brought, by every address that they have: none is fetched twice. */
export interface Pages {
  /** Null for one that is not known, or was not taken so long ago that it may be tried again. */
  find(guild: string | null, addresses: readonly string[]): Promise<Page | null>;
  note(guild: string | null, addresses: readonly string[], page: Page): Promise<void>;
}

/** How long, in milliseconds, a page that was not taken is let be: a week. */
export const REFUSED_FOR = 7 * 86_400_000;
const KIND = 'page';
const schema = z.object({ file: z.string().nullable(), at: z.number() });

/** @param now milliseconds since 1970 */
export function createPages(documents: DocumentStore, now: () => number = Date.now): Pages {
  const placesOf = (guild: string | null, addresses: readonly string[]) =>
    [...new Set(addresses.map(pageKey))].flatMap((key) => (key === null ? [] : [{ guild, kind: KIND, key }]));
  return {
    async find(guild, addresses) {
      for (const place of placesOf(guild, addresses)) {
        const found = await documents.get(place);
        const { file, at } = found === null ? { file: null, at: 0 } : schema.parse(found.value);
        if (file !== null || at > now() - REFUSED_FOR) return { file };
      }
      return null;
    },
    async note(guild, addresses, { file }) {
      for (const place of placesOf(guild, addresses)) {
        const before = await documents.get(place);
        await documents.put(place, { file, at: now() }, before?.version ?? 0);
      }
    },
  };
}
