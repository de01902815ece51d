import type { Config } from './config.ts';
import { DEFAULT_CORPUS } from './domain/index/corpus.ts';
import type { IndexWriter, KnownVectors } from './domain/index/indexWriter.ts';
import type { OpenIndex } from './domain/index/openIndex.ts';
import type { SeedProblem } from './domain/seed.ts';
import { createIndexWriter } from './store/embedded/createIndexWriter.ts';
import { createLiveIndex } from './store/embedded/liveIndex.ts';
import type { Manifest } from './store/embedded/manifest.ts';

/** What is known of a generation, wherever it is kept. */
export interface IndexManifest extends Pick<Manifest, 'generation' | 'createdAt' | 'model' | 'seeds' | 'counts'> {
  readonly problems: readonly SeedProblem[];
}

/** Where the index is kept: how the live generation is read, and how a new one is made. */
export interface IndexStore {
  get(): Promise<OpenIndex>;
  /** Null where there is none, or it cannot be opened. */
  peek(): Promise<{ readonly manifest: IndexManifest; readonly knownVectors: KnownVectors } | null>;
  writer(model: { readonly id: string; readonly dimensions: number }): Promise<IndexWriter>;
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

function storeOf({ engine: settings, index: folder }: Config, options: Omit<StoreOptions, 'corpus'>): IndexStore {
  if (settings === null) {
    const live = createLiveIndex({ folder, ...options });
    return { ...live, writer: () => createIndexWriter(folder), close: async () => {} };
  }
  const cluster = import('./store/opensearch/engineIndex.ts').then(({ engineIndex }) =>
    engineIndex({ settings, ...options }),
  );
  // Told to whoever asks first.
  cluster.catch(() => {});
  return {
    get: async () => (await cluster).get(),
    peek: async () => (await cluster).peek(),
    writer: async (model) => (await cluster).writer(model),
    close: async () => (await cluster).close(),
  };
}
