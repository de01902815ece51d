import { z } from 'zod';
import type { DocumentStore } from '../../domain/state.ts';

/** An article that is not to be quoted, searched or shown any more, whatever files there are. */
export interface Takedown {
  /**
   * The article's id; `ids` are those of all its copies, that one with them, as they are and as they last: a file of
   * the same name elsewhere changes the id of both.
   */
  readonly id: string;
  readonly ids: readonly string[];
  readonly title: string | null;
  /** Where the original is; what comes from there again stays out. */
  readonly url: string | null;
  readonly guild: string;
  readonly user: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Takedowns {
  add(takedown: Takedown): Promise<void>;
  /** In the order of their ids. */
  all(): Promise<readonly Takedown[]>;
  /** Ids of all copies of all that were taken down; read anew after a moment at most. */
  ids(): Promise<ReadonlySet<string>>;
  /**
   * Lets an article in again that a manager of this server took down, unless another server did too; returns whether
   * this one had.
   */
  lift(guild: string, id: string): Promise<boolean>;
}

/** How long, in milliseconds, another process's takedown may go unseen: each excerpt asks. */
const FRESH = 1_000;
const KIND = 'takedown';

const schema = z.object({
  id: z.string(),
  ids: z.array(z.string()),
  title: z.string().nullable(),
  url: z.string().nullable().default(null),
  guild: z.string(),
  user: z.string(),
  at: z.string(),
});

/**
 * Kept apart from its server's data: what was taken down stays so when the server is gone. An article that several
 * servers took down is let in again when each of them lifted it.
 */
export function createTakedowns(documents: DocumentStore, now: () => number = () => performance.now()): Takedowns {
  let held: { readonly until: number; readonly ids: ReadonlySet<string> } | null = null;
  const place = (guild: string, id: string) => ({ guild: null, kind: KIND, key: `${id} ${guild}` });
  const all = async (): Promise<readonly Takedown[]> =>
    (await documents.list(null, KIND)).map(({ value }) => schema.parse(value));

  return {
    all,
    async add(takedown) {
      await documents.put(place(takedown.guild, takedown.id), takedown, 0);
      held = null;
    },
    async ids() {
      if (held === null || held.until <= now())
        held = { until: now() + FRESH, ids: new Set((await all()).flatMap(({ ids }) => ids)) };
      return held.ids;
    },
    async lift(guild, id) {
      const isGone = await documents.remove(place(guild, id));
      held = null;
      return isGone;
    },
  };
}
