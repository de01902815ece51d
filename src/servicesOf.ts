import path from 'node:path';
import type { Logger } from 'pino';
import type { AskOptions } from './domain/askOptions.ts';
import type { Config } from './config.ts';
import { configOf } from './store/corpora/configOf.ts';
import { listCorpora } from './store/corpora/listCorpora.ts';
import type { BuildReport, ReindexOptions } from './domain/build.ts';
import type { BuildSite } from './domain/index/buildCache.ts';
import type { OpenIndex } from './domain/index/openIndex.ts';
import type { Embedder, ReadSeedBytes, ReadSeedText } from './domain/ports.ts';
import type { Reader } from './domain/reader.ts';
import type { StateStore } from './domain/state.ts';
import type { VerifiedAnswer } from './evidence/verified.ts';
import { fingerprintSeeds } from './ingest/build/fingerprintSeeds.ts';
import { requireSeeds } from './ingest/build/requireSeeds.ts';
import { IndexError } from './errors.ts';
import { createReadSeedBytes } from './ingest/formats/createReadSeedBytes.ts';
import type { SeedReading } from './ingest/pipeline/seedReading.ts';
import type { SearchOptions, SearchResult } from './reader/searchPassages.ts';
import type { createSeedProcess } from './processes/createSeedProcess.ts';
import type { Corrections } from './owners/articles/createCorrections.ts';
import type { Takedowns } from './owners/articles/createTakedowns.ts';
import { readUnlessTaken } from './owners/articles/readUnlessTaken.ts';
import { type Kept, keptOf } from './owners/corpora/keptOf.ts';
import { openBuildEmbedder } from './inference/openBuildEmbedder.ts';
import type { IndexManifest, IndexStore } from './openStore.ts';
import type { ModelProcess } from './work/models/runModels.ts';

/** Everything the entry points use, wired once: of one corpus, the default one unless another is asked for. */
export interface Services {
  /** With the folders of the corpus. */
  readonly config: Config;
  /** Name of the corpus. */
  readonly corpus: string;
  readonly log: Logger;
  embedder(): Promise<Embedder>;
  /** Null where it is switched off. */
  reader(): Promise<Reader | null>;
  index(): Promise<OpenIndex>;
  ask(question: string, options?: AskOptions): Promise<VerifiedAnswer>;
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
  manifest(): Promise<IndexManifest | null>;
  /** Reads what may be anybody's, in a process of its own. */
  readonly reading: SeedReading;
  readonly readSeedText: ReadSeedText;
  readonly readSeedBytes: ReadSeedBytes;
  /**
   * What outlives a message, as it looks from this corpus; opened when it is first used. Nothing in it quotes what was
   * taken down.
   */
  state(): StateStore;
  takedowns(): Takedowns;
  corrections(): Corrections;
  /**
   * The same of another corpus, with the same models; nothing of it is read until it is used.
   *
   * @throws UsageError for what can be no corpus.
   */
  of(corpus: string): Services;
  /**
   * The corpora that have articles, the default one first.
   *
   * @param options.withEmpty whether those are among them that have a folder alone
   */
  corpora(options?: { readonly withEmpty?: boolean }): Promise<readonly string[]>;
  /** Says that what is kept is in use until `close`, so that no backup is put in its place meanwhile. */
  hold(): Promise<void>;
  /** Ends the processes of the models and the seeds, and lets go of what is kept; of all corpora. */
  close(): void;
}

/** Milliseconds that a question waits for the models: nobody waits as long as Discord's token lives (15 minutes). */
export const ASK_DEADLINE = 60_000;

/** What all corpora share. */
export interface Shared {
  readonly root: Config;
  readonly log: Logger;
  readonly models: ModelProcess;
  readonly reading: ReturnType<typeof createSeedProcess>;
  state(): StateStore;
  of(corpus: string): Services;
  /** What is opened of a corpus: closed, and opened again, as it is needed. */
  opened(corpus: string): Opened;
  hold(): Promise<void>;
  close(): void;
}

export interface Opened {
  readonly live: IndexStore;
  readonly readFile: ReadSeedText;
}

/** The services of one corpus. */
export function servicesOf(corpus: string, shared: Shared): Services {
  const { log, models, reading, root } = shared;
  const config = configOf(root, corpus);
  const live = () => shared.opened(corpus).live;
  let asked = 0;
  let kept: Kept | null = null;
  const open = (): Kept => (kept ??= keptOf(shared.state(), corpus));
  const takedowns = () => open().takedowns;
  const readSeedText = readUnlessTaken(takedowns, (copy) => shared.opened(corpus).readFile(copy));
  /** One asker a question: those who ask at the same time are served in turn. */
  const askedModels = () => {
    const asker = { key: `question ${corpus} ${asked++}`, deadline: performance.now() + ASK_DEADLINE };
    return {
      index: () => live().get(),
      embedder: () => models.embedder(asker),
      reader: () => models.reader(asker),
      readSeedText,
      log,
    };
  };

  async function build(site: BuildSite, options: ReindexOptions): Promise<BuildReport> {
    if (await open().state.isUnsure())
      throw new IndexError(
        `What was taken down cannot be looked up in ${path.join(root.index, 'state')}, and a new index might ` +
          'let it in again; the old one stays. npm run doctor says what to do.',
      );
    // While what writes loads here, it starts, and loads what reads.
    reading.open();
    // Only here: a start that finds a fresh index needs no parsers and no tagger.
    const { buildTogether } = await import('./ingest/build/buildTogether.ts');
    const { embedder, embedAtOnce } = await openBuildEmbedder(root, models, corpus);
    return buildTogether(site, config.seeds, {
      ...options,
      reading,
      embedder,
      embedAtOnce,
      omit: await takedowns().ids(),
      corrections: await open().corrections.all(),
      live: manifest,
      writer: () => live().writer({ dimensions: embedder.dimensions, workFolder: config.index }),
      workFolder: config.index,
    });
  }

  const onWait = () => log.warn({ corpus }, 'another build is writing the index; waiting for it');
  const building = <T>(task: (site: BuildSite) => Promise<T>): Promise<T> =>
    requireSeeds(config.seeds).then(() => live().building(task, { onWait }));
  const manifest = async () => (await live().peek())?.manifest ?? null;

  async function isFresh(): Promise<boolean> {
    const opened = await live().peek();
    if (!opened || path.resolve(opened.manifest.seeds.path) !== path.resolve(config.seeds)) return false;
    if (opened.manifest.seeds.fingerprint !== (await fingerprintSeeds(config.seeds))) return false;
    // The build that follows a takedown may have failed, or been killed.
    return open().isWithout(await live().get());
  }

  return {
    config,
    corpus,
    log,
    embedder: models.embedder,
    reader: models.reader,
    index: async () => open().hide(await live().get()),
    // Only where somebody asks: a build needs none of it.
    async ask(question, options) {
      const { answerQuestion } = await import('./answer/answerQuestion.ts');
      return answerQuestion(askedModels(), question, options);
    },
    async search(query, options) {
      const { searchPassages } = await import('./reader/searchPassages.ts');
      return searchPassages(askedModels(), query, options);
    },
    reindex: (options = {}) => building((site) => build(site, options)),
    isFresh,
    async refresh(options = {}) {
      if (await isFresh()) return null;
      const report = await building(async (site) => ((await isFresh()) ? null : build(site, options)));
      // Looking whether it was fresh has opened the old one, which would answer the next question.
      await live().peek();
      return report;
    },
    manifest,
    reading,
    readSeedText,
    readSeedBytes: createReadSeedBytes(config.seeds),
    state: () => open().state,
    takedowns,
    corrections: () => open().corrections,
    of: shared.of,
    corpora: (options) => listCorpora(root.corpora?.folder ?? null, options),
    hold: shared.hold,
    close: shared.close,
  };
}
