import type { BuildSite } from '../../domain/index/buildCache.ts';
import type { IndexWriter } from '../../domain/index/indexWriter.ts';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import { IndexError } from '../../errors.ts';
import { engineCache } from './build/engineCache.ts';
import { engineClaims } from './build/engineClaims.ts';
import type { EngineSettings } from './client/engineSettings.ts';
import { connectEngine } from './client/connectEngine.ts';
import { indexNames } from './mapping/generationIndices.ts';
import { type OpenedGeneration, openGeneration } from './read/openGeneration.ts';
import { type WriterOptions, generationWriter } from './write/generationWriter.ts';
import { liveGeneration } from './write/liveGeneration.ts';

/** Milliseconds for which it is not asked again which generation is the live one. */
const FOLLOW = 1_000;

/** The index in a cluster: the generation that answers, and how a new one is made. */
export interface EngineIndex {
  /**
   * The index to answer from. Once one is open no question waits: which one is live is asked beside it, and a new one
   * is opened beside the old. One that cannot be opened is reported once, and the old one stays.
   *
   * @throws IndexError or ModelError where none can be opened.
   */
  get(): Promise<OpenIndex>;
  /** The live generation, opened; null where there is none or it cannot be opened. */
  peek(): Promise<OpenedGeneration | null>;
  writer(options: WriterOptions): Promise<IndexWriter>;
  /** Builds together with whoever else builds this index, wherever they are. */
  building<T>(task: (site: BuildSite) => Promise<T>, options?: BuildingOptions): Promise<T>;
  close(): Promise<void>;
}

export interface BuildingOptions {
  /** Told where another builder is at what only one may do at a time. */
  readonly onWait?: () => void;
  /** Milliseconds after which a builder that gives no sign of life has claimed nothing. */
  readonly lease?: number;
}

export interface EngineIndexOptions {
  readonly settings: EngineSettings;
  readonly modelId: () => Promise<string>;
  /** Told once of each live generation that cannot be opened. */
  readonly onProblem: (error: unknown) => void;
}

export function engineIndex({ settings, modelId, onProblem }: EngineIndexOptions): EngineIndex {
  const engine = connectEngine(settings);
  const names = indexNames(settings.prefix);
  let live: OpenedGeneration | null = null;
  let opening: Promise<OpenedGeneration> | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let reported: string | null = null;

  async function openLive(): Promise<OpenedGeneration> {
    const generation = await liveGeneration(engine, names);
    if (generation === null)
      throw new IndexError(
        `There is no index ${settings.prefix} at ${settings.urls.join(', ')} yet. Run npm run reindex.`,
      );
    if (live?.manifest.generation !== generation)
      live = await openGeneration(engine, names, generation, { modelId: await modelId() });
    lookedAt = performance.now();
    return live;
  }

  /** Those who ask while it is being opened share it. */
  function current(): Promise<OpenedGeneration> {
    opening ??= openLive().finally(() => (opening = null));
    return opening;
  }

  function follow(): void {
    if (performance.now() - lookedAt < FOLLOW) return;
    lookedAt = performance.now();
    current().then(
      () => (reported = null),
      (error: unknown) => {
        if (String(error) !== reported) onProblem(error);
        reported = String(error);
      },
    );
  }

  return {
    async get() {
      if (live === null) return (await current()).index;
      follow();
      return live.index;
    },
    peek: () => current().catch(() => null),
    async writer(options) {
      // Making indices has minutes; that nobody is there is known sooner.
      await liveGeneration(engine, names);
      return generationWriter(engine, settings, options);
    },
    async building(task, { onWait, lease } = {}) {
      const named = async (): Promise<string> => (await liveGeneration(engine, names)) ?? '';
      let since = await named();
      const cache = await engineCache(engine, settings, () => since);
      const builder = await engineClaims(engine, settings, lease);
      try {
        return await task({
          cache,
          claims: builder,
          alone: (one) =>
            builder.alone(async () => {
              since = await named();
              return one();
            }, onWait),
        });
      } finally {
        await builder.leave();
      }
    },
    close: engine.close,
  };
}
