import type { Config } from './config.ts';
import { DEFAULT_CORPUS } from './domain/index/corpus.ts';
import type { BuildSite } from './domain/index/buildCache.ts';
import type { IndexWriter } from './domain/index/indexWriter.ts';
import type { OpenIndex } from './domain/index/openIndex.ts';
import type { SeedProblem } from './domain/seed.ts';
import { startSaidProcess } from './processes/startSaidProcess.ts';
import { createIndexWriter } from './store/embedded/createIndexWriter.ts';
import { createLiveIndex } from './store/embedded/liveIndex.ts';
import type { Manifest } from './store/embedded/manifest.ts';
import { openBuildCache } from './store/embedded/openBuildCache.ts';
import { withLock } from './store/lock/withLock.ts';

/** What is known of a generation, wherever it is kept. */
export interface IndexManifest extends Pick<Manifest, 'generation' | 'createdAt' | 'model' | 'seeds' | 'counts'> {
  readonly problems: readonly SeedProblem[];
}

/** Where the index is kept: how the live generation is read, and how a new one is made. */
export interface IndexStore {
  get(): Promise<OpenIndex>;
  /** Null where there is none, or it cannot be opened. */
  peek(): Promise<{ readonly manifest: IndexManifest } | null>;
  writer(options: { readonly dimensions: number; readonly workFolder?: string }): Promise<IndexWriter>;
  /**
   * Where a build works while it does: in a folder as the only one, which others wait for; in a cluster together with
   * them.
   *
   * @param options.onWait told once, where another builder is waited for
   * @throws IndexError where the other one of a folder takes minutes, or nothing can be written there.
   */
  building<T>(task: (site: BuildSite) => Promise<T>, options: { readonly onWait?: () => void }): Promise<T>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Name of the corpus that it is the index of. */
  readonly corpus: string;
  readonly modelId: () => Promise<string>;
  /** Told once of each live generation that cannot be opened. */
  readonly onProblem: (error: unknown) => void;
}

/**
 * In a cluster where one is set, and otherwise in a folder. What the other one needs is not loaded. An index says whose
 * it is, and so does every answer from it.
 */
export function openStore(config: Config, { corpus, ...options }: StoreOptions): IndexStore {
  const store = storeOf(config, options);
  if (corpus === DEFAULT_CORPUS) return store;
  const named = new WeakMap<OpenIndex, OpenIndex>();
  return {
    ...store,
    async get() {
      const index = await store.get();
      const known = named.get(index) ?? { ...index, info: { ...index.info, corpus } };
      named.set(index, known);
      return known;
    },
  };
}

/** How long, in milliseconds, a build waits for another one to finish before it is refused. */
const LOCK_WAIT = 120_000;

function storeOf({ engine: settings, index: folder }: Config, options: Omit<StoreOptions, 'corpus'>): IndexStore {
  if (settings === null) {
    const live = createLiveIndex({ folder, ...options });
    return {
      ...live,
      writer: () => createIndexWriter(folder, startSaidProcess),
      building: (task, { onWait }) => withLock(folder, LOCK_WAIT, () => buildIn(folder, task), onWait),
      close: async () => {},
    };
  }
  const cluster = import('./store/opensearch/engineIndex.ts').then(({ engineIndex }) =>
    engineIndex({ settings, ...options }),
  );
  // Told to whoever asks first.
  cluster.catch(() => {});
  return {
    get: async () => (await cluster).get(),
    peek: async () => (await cluster).peek(),
    writer: async (generation) => (await cluster).writer(generation),
    building: async (task, waiting) => (await cluster).building(task, waiting),
    close: async () => (await cluster).close(),
  };
}

async function buildIn<T>(folder: string, task: (site: BuildSite) => Promise<T>): Promise<T> {
  const cache = openBuildCache(folder);
  try {
    return await task({ cache, claims: null, alone: (one) => one() });
  } finally {
    cache.close();
  }
}
