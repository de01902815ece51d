import { existsSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Collector, createCollector } from './collect/createCollector.ts';
import type { Shelf } from './collect/sources/collectPage.ts';
import { createPages } from './collect/sources/createPages.ts';
import { createSources } from './collect/sources/createSources.ts';
import type { Config } from './config.ts';
import type { StateStore } from './domain/state.ts';
import { addSeed } from './ingest/build/addSeed.ts';
import type { SeedReading } from './ingest/pipeline/seedReading.ts';
import type { Takedowns } from './owners/articles/createTakedowns.ts';
import { createQuota } from './owners/quota/createQuota.ts';

/** Of one corpus. */
interface Deps {
  /** With the folders of the corpus. */
  readonly config: Config;
  readonly reading: SeedReading;
  readonly state: StateStore;
  readonly takedowns: Takedowns;
  /** Whether a server's sources are asked by themselves: it looks after the corpus, and the bot is in it. */
  isActive(guild: string): Promise<boolean>;
}

/** What takes articles from the net into one corpus; null where FETCH is off. */
export function openCollector({ config, reading, state, takedowns, isActive }: Deps): Collector | null {
  if (config.fetchHosts === null) return null;
  const sources = createSources(state.documents);
  return createCollector({
    hosts: config.fetchHosts,
    sources: {
      ...sources,
      async add(guild, wanted) {
        // The first source of a server's own corpus makes its folder: by that the schedule knows of it.
        if (config.corpora !== null && !existsSync(config.seeds)) await mkdir(config.seeds, { recursive: true });
        return sources.add(guild, wanted);
      },
    },
    pages: createPages(state.documents),
    shelf: openShelf({ config, reading, state, takedowns }),
    isActive,
  });
}

/** The seeds folder as what comes from the net goes into it: counted for the server whose source brought it. */
export function openShelf({ config, reading, state, takedowns }: Omit<Deps, 'isActive'>): Shelf {
  const { uploads } = state;
  const quota = createQuota(state);
  const at = (file: string): string => path.join(config.seeds, path.basename(file));
  const has = (file: string): Promise<boolean> =>
    stat(at(file)).then(
      (found) => found.isFile(),
      () => false,
    );
  return {
    has,
    async owns(guild, file) {
      const isOwn = guild === null || (await uploads.of(guild)).some((one) => one.file === file);
      return isOwn && has(file);
    },
    read: (file) => readFile(at(file)).catch(() => null),
    async put(guild, file, bytes, replaces) {
      if (guild === null) return addSeed(config.seeds, file, bytes, reading, undefined, { replaces });
      const before = (await uploads.of(guild)).find((one) => one.file === file);
      const note = () => quota.take({ guild, file, bytes: bytes.length, at: new Date().toISOString() });
      const refusal = await addSeed(config.seeds, file, bytes, reading, note, { replaces });
      if (refusal === null || refusal === 'full') return refusal;
      if (before === undefined) await uploads.remove(guild, file);
      else await uploads.add(before);
      return refusal;
    },
    decode: reading.decode,
    async isTakenDown(id, isOneOf) {
      const taken = await takedowns.all();
      // In an id that lasts the name of its file stands before it.
      const isIt = (each: string): boolean => each === id || each.endsWith(`#${id}`);
      return taken.some(({ ids, url }) => ids.some(isIt) || (url !== null && isOneOf(url)));
    },
  };
}
