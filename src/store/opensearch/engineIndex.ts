import type { IndexWriter } from '../../domain/index/indexWriter.ts';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import { IndexError } from '../../errors.ts';
import type { EngineSettings } from './client/engineSettings.ts';
import { connectEngine } from './client/connectEngine.ts';
import { indexNames } from './mapping/generationIndices.ts';
import { type OpenedGeneration, openGeneration } from './read/openGeneration.ts';
import { generationWriter } from './write/generationWriter.ts';
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
  writer(model: { readonly id: string; readonly dimensions: number }): Promise<IndexWriter>;
  close(): Promise<void>;
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
    async writer(model) {
      // Making indices has minutes; that nobody is there is known sooner.
      await liveGeneration(engine, names);
      return generationWriter(engine, settings, model);
    },
    close: engine.close,
  };
}
