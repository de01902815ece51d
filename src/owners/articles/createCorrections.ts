import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Correction } from '../../domain/correction.ts';
import type { DocumentStore } from '../../domain/state.ts';

/** A correction as it is kept, with the server whose manager made it. */
export interface KeptCorrection extends Correction {
  readonly guild: string;
  readonly key: string;
}

export interface Corrections {
  /** Keeps one; one that mends what another mended takes its place. */
  add(guild: string, correction: Correction): Promise<void>;
  /** The one that mended a statement, named as it is read or as it was mended; null where none did. */
  of(statement: Pick<Correction, 'articleId' | 'words' | 'from'>): Promise<KeptCorrection | null>;
  /** Of all servers: they share the articles. By server and key. */
  all(): Promise<readonly KeptCorrection[]>;
  /** Takes back one that a manager of this server made; returns it, or null where there is none. */
  remove(guild: string, key: string): Promise<KeptCorrection | null>;
}

const KIND = 'correction';

const schema = z.object({
  articleId: z.string(),
  words: z.string(),
  from: z.string().nullable(),
  to: z.object({ name: z.string(), role: z.string().nullable(), side: z.string().nullable() }).nullable(),
  by: z.string(),
  at: z.string(),
});

export function createCorrections(documents: DocumentStore): Corrections {
  const all = async (): Promise<readonly KeptCorrection[]> =>
    (await documents.everywhere(KIND)).map(({ guild, key, value }) => ({
      guild: guild ?? '',
      key,
      ...schema.parse(value),
    }));

  return {
    all,
    of: async (statement) => (await all()).find((one) => isOfSame(one, statement)) ?? null,
    async add(guild, correction) {
      const others = (await all()).filter((one) => isOfSame(one, correction));
      // What the index shows by now is what the earlier one made of it.
      const from = others[0]?.from === undefined ? correction.from : others[0].from;
      for (const other of others) await documents.remove({ guild: other.guild, kind: KIND, key: other.key });
      const mended = { ...correction, from };
      await documents.put({ guild, kind: KIND, key: keyOf(mended) }, mended, 0);
    },
    async remove(guild, key) {
      const found = (await all()).find((one) => one.guild === guild && one.key === key);
      if (found === undefined) return null;
      await documents.remove({ guild, kind: KIND, key });
      return found;
    },
  };
}

/** Whether a correction mends the statement that another mended: named as it is read, or as it was mended. */
function isOfSame(kept: Correction, { articleId, words, from }: Parameters<Corrections['of']>[0]): boolean {
  return (
    kept.articleId === articleId && kept.words === words && (kept.from === from || (kept.to?.name ?? null) === from)
  );
}

function keyOf({ articleId, words, from }: Correction): string {
  return createHash('sha256')
    .update(JSON.stringify([articleId, words, from]))
    .digest('base64url')
    .slice(0, 16);
}
