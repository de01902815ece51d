import type { Embedder } from '../../domain/ports.ts';
import type { Reader } from '../../domain/reader.ts';
import { memoiseUntilRejected } from '../memoiseUntilRejected.ts';
import { type Asker, takeTurns } from '../takeTurns.ts';
import { cacheReadings } from './cacheReadings.ts';
import type { ModelCalls, ModelPool, ModelTask } from './messages.ts';

/** Which models the process has: what their adapters in the store take. */
export interface ModelSettings {
  readonly embedding: {
    readonly model: string;
    readonly pooling: 'mean' | 'cls' | null;
    readonly queryPrefix: string;
    readonly passagePrefix: string;
    readonly cacheFolder: string;
  };
  /** null: there is none. */
  readonly reader: { readonly model: string; readonly threads: number } | null;
}

/**
 * The models, in processes of their own, here or elsewhere: a crash of the runtime, or its memory, is not this
 * process's.
 */
export interface ModelProcess {
  /**
   * Loads the embedder if need be, however long that takes. Its work is done under the asker's key and by the asker's
   * deadline.
   */
  embedder(asker?: Asker): Promise<Embedder>;
  /** Likewise the reader; null where there is none. */
  reader(asker?: Asker): Promise<Reader | null>;
  /** Id of the first process on this machine that runs; null where none does. */
  pid(): number | null;
  /** Ends them. What is being asked fails, and whatever is asked from now on. */
  close(): void;
}

/** Texts embedded in one turn: some milliseconds, so that a question waits no longer. The embedder's own batch. */
const BATCH = 32;
const NOBODY: Asker = { key: '' };

/**
 * The models that a pool runs, askers in turn.
 *
 * @throws (its functions) ModelError where a model cannot be loaded, and where the process died twice over one request;
 *   DeadlineError where the asker's deadline has passed
 */
export function runModels(pool: ModelPool, { hasReader }: { readonly hasReader: boolean }): ModelProcess {
  const inTurn = takeTurns<ModelTask, unknown>(pool.run, pool.atOnce);
  const caller =
    (asker: Asker): Call =>
    (call, ...args) =>
      inTurn({ call, args }, asker) as never;
  const cached = cacheReadings();

  const openEmbedder = memoiseUntilRejected(() => caller(NOBODY)('openEmbedder'));
  const openReader = memoiseUntilRejected(() => caller(NOBODY)('openReader'));

  return {
    async embedder(asker = NOBODY) {
      return embedderOver(await openEmbedder(), caller(asker));
    },
    async reader(asker = NOBODY) {
      return !hasReader ? null : cached(readerOver(await openReader(), caller(asker)));
    },
    pid: pool.pid,
    close: pool.close,
  };
}

type Call = <Name extends keyof ModelCalls>(
  name: Name,
  ...args: Parameters<ModelCalls[Name]>
) => ReturnType<ModelCalls[Name]>;

function embedderOver(facts: Pick<Embedder, 'id' | 'dimensions' | 'window'>, call: Call): Embedder {
  return {
    ...facts,
    countTokens: (text) => call('countTokens', text),
    async embed(texts, purpose) {
      const batches = Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, number) =>
        call('embed', texts.slice(number * BATCH, (number + 1) * BATCH), purpose),
      );
      return (await Promise.all(batches)).flat();
    },
  };
}

function readerOver({ id }: Pick<Reader, 'id'>, call: Call): Reader {
  const read: Reader['read'] = (part, window) => call('read', part, window);
  return {
    id,
    countTokens: (part, window) => call('countWindowTokens', part, window),
    countSentenceTokens: (texts) => call('countSentenceTokens', texts),
    read,
    readAll: (jobs) => Promise.all(jobs.map(({ part, window }) => read(part, window))),
  };
}
