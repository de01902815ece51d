import path from 'node:path';
import type { Logger } from 'pino';
import type { AskOptions } from './domain/askOptions.ts';
import { createAsk } from './answer/ask.ts';
import { createExplain } from './answer/createExplain.ts';
import type { Config } from './config.ts';
import type { Answer } from './domain/answer.ts';
import type { BuildReport, ReindexOptions } from './domain/build.ts';
import type { Embedder, ReadSeedText, ReceiptStore, SearchIndex } from './domain/ports.ts';
import { createReadSeedText } from './ingest/formats/createReadSeedText.ts';
import type { EmbeddedText } from './ingest/build/embedPassages.ts';
import { fingerprintSeeds } from './ingest/build/fingerprintSeeds.ts';
import { type SearchOptions, type SearchResult, searchPassages } from './retrieve/searchPassages.ts';
import { createLiveIndex } from './store/embedded/liveIndex.ts';
import type { Manifest } from './store/embedded/manifest.ts';
import type { OpenedGeneration } from './store/embedded/openGeneration.ts';
import { createReceiptStore } from './store/state/receipts.ts';
import { createTransformersEmbedder } from './store/models/transformersEmbedder.ts';
import { withLock } from './store/lock/withLock.ts';
import { writeGeneration } from './store/embedded/writeGeneration.ts';

/** Everything the entry points use, wired once. */
export interface Services {
  readonly config: Config;
  readonly log: Logger;
  embedder(): Promise<Embedder>;
  index(): Promise<SearchIndex>;
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** How the ranking behind an answer came about, as text for a terminal. */
  explain(question: string, options?: AskOptions): Promise<string>;
  search(query: string, options: SearchOptions): Promise<SearchResult>;
  /** Builds a new generation and makes it live. */
  reindex(options?: ReindexOptions): Promise<BuildReport>;
  /** Whether there is a live index that fits, and the seeds are as they were when it was built. */
  isFresh(): Promise<boolean>;
  /**
   * Builds where there is no index that fits, or the seeds changed since, and answers from the new one from then on;
   * returns null where nothing had to be done.
   */
  refresh(options?: ReindexOptions): Promise<BuildReport | null>;
  /** What the live generation is; null where there is none. */
  manifest(): Promise<Manifest | null>;
  readonly readSeedText: ReadSeedText;
  readonly receipts: ReceiptStore;
}

/** How long, in milliseconds, a build waits for another one to finish before it is refused. */
const LOCK_WAIT = 120_000;

/**
 * The composition root: the one place that builds things and passes them on. Nothing is read or loaded until it is
 * used.
 */
export function createServices(config: Config, log: Logger): Services {
  const embedder = memoiseUntilRejected(() =>
    createTransformersEmbedder({ ...config.embedding, cacheFolder: path.join(config.index, 'models') }),
  );
  const live = createLiveIndex({
    folder: config.index,
    modelId: async () => (await embedder()).id,
    onProblem: (error) => log.error({ err: error }, 'a new index cannot be opened; the old one stays'),
  });
  const readSeedText = createReadSeedText(config.seeds);
  const deps = { index: live.get, embedder, readSeedText, log };

  async function build(options: ReindexOptions): Promise<BuildReport> {
    // Only here: a start that finds a fresh index needs no parsers and no tagger.
    const { buildIndex } = await import('./ingest/build/buildIndex.ts');
    const previous = await live.peek();
    return buildIndex(config.seeds, {
      ...options,
      embedder: await embedder(),
      knownVector: vectorsByText(previous),
      write: (content) => writeGeneration(config.index, content),
    });
  }

  function asWriter<T>(task: () => Promise<T>): Promise<T> {
    return withLock(config.index, LOCK_WAIT, task, (holder) =>
      log.warn(`process ${holder} is writing the index; waiting for it`),
    );
  }

  async function isFresh(): Promise<boolean> {
    const opened = await live.peek();
    if (!opened || path.resolve(opened.manifest.seeds.path) !== path.resolve(config.seeds)) return false;
    return opened.manifest.seeds.fingerprint === (await fingerprintSeeds(config.seeds));
  }

  return {
    config,
    log,
    embedder,
    index: live.get,
    ask: createAsk(deps),
    explain: createExplain(deps),
    search: (query, options) => searchPassages(deps, query, options),
    reindex: (options = {}) => asWriter(() => build(options)),
    isFresh,
    async refresh(options = {}) {
      if (await isFresh()) return null;
      const report = await asWriter(async () => ((await isFresh()) ? null : build(options)));
      // Looking whether it was fresh has opened the old one, which would answer the next question.
      await live.peek();
      return report;
    },
    manifest: async () => (await live.peek())?.manifest ?? null,
    readSeedText,
    receipts: createReceiptStore(path.join(config.index, 'receipts'), {
      onProblem: (error) => log.warn({ err: error }, 'an answer could not be kept for later; it is shown all the same'),
    }),
  };
}

/** Runs `make` once and shares its promise; a rejected one is dropped, so that the next call tries again. */
function memoiseUntilRejected<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/**
 * The vectors of an opened generation by the text they stand for, so that unchanged passages are not embedded again.
 */
function vectorsByText(previous: OpenedGeneration | null): (text: EmbeddedText) => Float32Array | undefined {
  const key = ({ title, text }: EmbeddedText): string => `${title ?? ''}\n${text}`;
  const byText = new Map<string, number>();
  for (const {
    article,
    passages: [first, end],
  } of previous?.index.articles ?? []) {
    for (const [i, passage] of (previous?.index.passages.slice(first, end) ?? []).entries()) {
      byText.set(key({ title: article.title, text: article.text.slice(passage.start, passage.end) }), first + i);
    }
  }
  return (text) => {
    const passage = byText.get(key(text));
    return passage === undefined ? undefined : previous?.vectorOf(passage);
  };
}
