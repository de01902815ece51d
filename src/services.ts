import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { DEFAULT_CORPUS } from './domain/index/corpus.ts';
import type { StateStore } from './domain/state.ts';
import { createReadSeedText } from './ingest/formats/createReadSeedText.ts';
import { openModels } from './inference/openModels.ts';
import { openStore } from './openStore.ts';
import { createSeedProcess } from './processes/createSeedProcess.ts';
import { ASK_DEADLINE, type Opened, type Services, type Shared, servicesOf } from './servicesOf.ts';
import { configOf } from './store/corpora/configOf.ts';
import { markInUse } from './store/lock/inUse.ts';
import { createState } from './store/state/createState.ts';
import type { ModelProcess } from './work/models/runModels.ts';

export type { Services } from './servicesOf.ts';

/** How long, in milliseconds, the index of a corpus stays open that nobody asks. */
const IDLE = 600_000;

/**
 * The composition root: the one place that builds things and passes them on. Nothing is read or loaded until it is
 * used.
 */
export function createServices(config: Config, log: Logger, models: ModelProcess = openModels(config, log)): Services {
  const reading = createSeedProcess();
  let kept: StateStore | null = null;
  let release = (): void => {};
  const all = new Map<string, Services>();
  const open = (corpus: string): Opened => {
    const own = configOf(config, corpus);
    return {
      live: openStore(own, {
        corpus,
        modelId: async () => (await models.embedder()).id,
        onProblem: (error) => log.error({ err: error, corpus }, 'a new index cannot be opened; the old one stays'),
      }),
      readFile: createReadSeedText(own.seeds, reading.decode),
    };
  };
  let ofDefault: Opened | null = null;
  // Files and vectors that are let go of here go when the last question that holds them is answered; a cluster is left
  // when there can be none any more.
  const others = new LRUCache<string, Opened>({
    max: config.corpora?.mostOpen ?? 1,
    ttl: IDLE,
    ttlAutopurge: true,
    updateAgeOnGet: true,
    dispose: ({ live }) => void setTimeout(() => void live.close(), ASK_DEADLINE).unref(),
  });

  const shared: Shared = {
    root: config,
    log,
    models,
    reading,
    state: () =>
      (kept ??= createState(config.index, {
        retentionDays: config.retentionDays,
        url: config.stateUrl,
        onProblem: (error) => log.warn({ err: error }, 'something could not be kept for later; answers go on'),
      })),
    of(corpus) {
      const found = all.get(corpus) ?? servicesOf(corpus, shared);
      all.set(corpus, found);
      return found;
    },
    opened(corpus) {
      if (corpus === DEFAULT_CORPUS) return (ofDefault ??= open(corpus));
      const found = others.get(corpus) ?? open(corpus);
      if (!others.has(corpus)) others.set(corpus, found);
      return found;
    },
    async hold() {
      release = await markInUse(config.index);
    },
    close() {
      models.close();
      reading.close();
      kept?.close();
      release();
      for (const { live } of [...(ofDefault === null ? [] : [ofDefault]), ...others.values()]) void live.close();
    },
  };
  return shared.of(DEFAULT_CORPUS);
}
