import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DocumentStore } from '../../domain/state.ts';

const runSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  added: z.number(),
  changed: z.number(),
  /** Pages that were not taken, and why the first was not. */
  skipped: z.number(),
  why: z.string().nullable(),
  /** Why the source itself could not be read; null where it was. */
  problem: z.string().nullable(),
});

const contentSchema = z.object({
  /** A feed that names articles, or the address of one. */
  kind: z.enum(['feed', 'address']),
  url: z.string(),
  /** Milliseconds from one time to the next. */
  every: z.number(),
  /** Who added it; null where whoever runs the bot did. */
  user: z.string().nullable(),
  isPaused: z.boolean(),
  /** When it is asked next, in milliseconds since 1970. */
  nextAt: z.number(),
  last: runSchema.nullable(),
  validators: z.object({ etag: z.string().exactOptional(), lastModified: z.string().exactOptional() }),
});

export type SourceRun = Readonly<z.infer<typeof runSchema>>;
export type SourceContent = Readonly<z.infer<typeof contentSchema>>;

/** Where articles come from by themselves, for one server or (null) for whoever runs the bot. */
export interface Source extends SourceContent {
  readonly guild: string | null;
  readonly key: string;
  readonly version: number;
}

export interface Sources {
  /**
   * Null where the server has it already, or as many as it may. Its turn comes after one time: whoever adds it asks it
   * at once.
   */
  add(guild: string | null, wanted: Pick<SourceContent, 'kind' | 'url' | 'every' | 'user'>): Promise<Source | null>;
  of(guild: string | null): Promise<readonly Source[]>;
  /** Everybody's. */
  all(): Promise<readonly Source[]>;
  /** Sets when it comes next, for the one process that is first; null for the others. */
  claim(source: Source): Promise<Source | null>;
  /** Changes it, whoever else does meanwhile; nothing where it is gone. */
  change(source: Pick<Source, 'guild' | 'key'>, change: Partial<SourceContent>): Promise<void>;
  remove(source: Pick<Source, 'guild' | 'key'>): Promise<boolean>;
}

/** Sources of one server: as many as a menu has options. */
export const MOST_SOURCES = 25;
const KIND = 'source';

/** @param now milliseconds since 1970 */
export function createSources(documents: DocumentStore, now: () => number = Date.now): Sources {
  const place = ({ guild, key }: Pick<Source, 'guild' | 'key'>) => ({ guild, kind: KIND, key });
  const read = ({ guild, key, value, version }: Awaited<ReturnType<DocumentStore['list']>>[number]): Source => ({
    guild,
    key,
    version,
    ...contentSchema.parse(value),
  });
  const of = async (guild: string | null): Promise<readonly Source[]> => (await documents.list(guild, KIND)).map(read);

  return {
    of,
    all: async () => (await documents.everywhere(KIND)).map(read),
    async add(guild, wanted) {
      if ((await of(guild)).length >= MOST_SOURCES) return null;
      const key = createHash('sha256').update(wanted.url).digest('hex').slice(0, 16);
      const content: SourceContent = {
        ...wanted,
        isPaused: false,
        nextAt: now() + wanted.every,
        last: null,
        validators: {},
      };
      const version = await documents.put(place({ guild, key }), content, 0);
      return version === null ? null : { guild, key, version, ...content };
    },
    async claim({ guild, key, version, ...content }) {
      const next = { ...content, nextAt: now() + content.every };
      const written = await documents.put(place({ guild, key }), next, version);
      return written === null ? null : { guild, key, version: written, ...next };
    },
    async change(source, change) {
      for (;;) {
        const found = await documents.get(place(source));
        if (found === null) return;
        const next = { ...contentSchema.parse(found.value), ...change };
        if ((await documents.put(place(source), next, found.version)) !== null) return;
      }
    },
    remove: (source) => documents.remove(place(source)),
  };
}
