import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { DEFAULT_CORPUS } from '../../domain/index/corpus.ts';
import type { DocumentStore } from '../../domain/state.ts';

const schema = z.object({
  user: z.string(),
  /** Where digests go; null: to the user directly. */
  channel: z.string().nullable(),
  /** Somebody's words, those of an outlet, or statements with all of these words; what is null does not narrow. */
  voice: z.object({ kind: z.enum(['speaker', 'side']), name: z.string() }).nullable(),
  outlet: z.string().nullable(),
  words: z.string().nullable(),
  isPaused: z.boolean(),
  /** Whether that is because a digest could not be delivered, and not by anybody's hand. */
  isUndelivered: z.boolean().default(false),
  /** Ids of articles whose statements are still to be told of: a digest with them did not arrive. */
  owed: z.array(z.string()).readonly().default([]),
  /** Discord's name of the language of whoever set it, in which they are told. */
  locale: z.string().default('en'),
  /** The corpus whose articles are watched, and the server it was asked from (null: outside of servers). */
  corpus: z.string().default(DEFAULT_CORPUS),
  from: z.string().nullable().default(null),
});

export type WatchContent = Readonly<z.infer<typeof schema>>;

/** What whoever sets one chooses, and where they are. */
export type WantedWatch = Omit<WatchContent, 'isPaused' | 'isUndelivered' | 'owed'>;

/** What somebody wants to hear of when new articles bring it. */
export interface Watch extends WatchContent {
  readonly key: string;
  /** The server whose channel it is for; null where it goes to the user directly. */
  readonly guild: string | null;
}

export interface Watches {
  /** Returns null where there are as many of that owner as there may be. */
  add(guild: string | null, wanted: WantedWatch): Promise<Watch | null>;
  /** Those of a server's channels (managers see them), or of one user alone. */
  of(owner: { readonly guild: string } | { readonly user: string }): Promise<readonly Watch[]>;
  all(): Promise<readonly Watch[]>;
  /** Pauses one, by hand or because it could not be delivered, or goes on with it; returns whether there is one. */
  pause(watch: Pick<Watch, 'guild' | 'key'>, how: 'by hand' | 'undelivered' | 'not'): Promise<boolean>;
  /** Sets what is still to be told of, whoever else changes the watch meanwhile; nothing where it is gone. */
  owe(watch: Pick<Watch, 'guild' | 'key'>, articles: readonly string[]): Promise<void>;
  remove(watch: Pick<Watch, 'guild' | 'key'>): Promise<boolean>;
  /** Deletes those that go to a user directly; how many. */
  forget(user: string): Promise<number>;
}

/** Watches that a user, or a server, may have [1, 25: a menu holds no more]. */
export const MOST_WATCHES = 20;
const KIND = 'watch';

export function createWatches(documents: DocumentStore): Watches {
  const place = ({ guild, key }: Pick<Watch, 'guild' | 'key'>) => ({ guild, kind: KIND, key });
  const all = async (): Promise<readonly Watch[]> =>
    (await documents.everywhere(KIND)).map(({ guild, key, value }) => ({ guild, key, ...schema.parse(value) }));
  const of: Watches['of'] = async (owner) =>
    (await all()).filter((one) =>
      'guild' in owner ? one.guild === owner.guild : one.guild === null && one.user === owner.user,
    );
  async function change(watch: Pick<Watch, 'guild' | 'key'>, some: Partial<WatchContent>): Promise<boolean> {
    for (;;) {
      const found = await documents.get(place(watch));
      if (found === null) return false;
      const changed = { ...schema.parse(found.value), ...some };
      if ((await documents.put(place(watch), changed, found.version)) !== null) return true;
    }
  }

  return {
    all,
    of,
    async add(guild, wanted) {
      const own = await of(guild === null ? { user: wanted.user } : { guild });
      if (own.length >= MOST_WATCHES) return null;
      const key = randomBytes(6).toString('base64url');
      const content: WatchContent = { ...wanted, isPaused: false, isUndelivered: false, owed: [] };
      await documents.put(place({ guild, key }), content, 0);
      return { guild, key, ...content };
    },
    pause: (watch, how) => change(watch, { isPaused: how !== 'not', isUndelivered: how === 'undelivered' }),
    owe: async (watch, owed) => void (await change(watch, { owed })),
    remove: (watch) => documents.remove(place(watch)),
    async forget(user) {
      const own = await of({ user });
      for (const watch of own) await documents.remove(place(watch));
      return own.length;
    },
  };
}
