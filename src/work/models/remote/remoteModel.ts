import { z } from 'zod';
import { DeadlineError, ModelError } from '../../../errors.ts';
import type { Asker } from '../../takeTurns.ts';
import type { ModelTask, ModelWorker } from '../messages.ts';
import { CALLS_PATH, isReaderCall, LONGEST_REQUEST, unpackResult } from './wire.ts';
import { readWithin } from './readWithin.ts';

/** The models cannot be had at this address just now; the message goes on from it: "http://… does not answer". */
export class Unavailable extends Error {
  /** Whether it is the settings that keep them away, and not the moment. */
  readonly isRefusal: boolean;

  constructor(message: string, { isRefusal = false } = {}) {
    super(message);
    this.isRefusal = isRefusal;
  }
}

/** The models that must be there, by name and hash. */
export interface ModelIds {
  embedder(): Promise<string>;
  reader(): Promise<string>;
}

export interface RemoteOptions {
  readonly token: string | null;
  readonly ids: ModelIds;
  /** Who is asking, among all processes that may. */
  readonly client: string;
  /** Numbers of the embedder's vectors, once somebody has said. All addresses share it. */
  readonly known: { dimensions: number | null };
  /** Milliseconds after which it is taken for stuck. */
  readonly stuckAfter: number;
}

/** Nothing came back in time. */
class TimedOut extends Error {}

/** Longest answer, in bytes: 32 vectors of thousands of numbers, or a reading of thousands of sentences. */
const LONGEST_ANSWER = 8 * 2 ** 20;
/** Answers that are the request's, and not the address's: the same would come back elsewhere, and again. */
const OF_THE_REQUEST = [413, 422, 500];
/** What went wrong there, in words; nobody reads more of them. */
const failure = z.object({ error: z.string().transform((words) => words.slice(0, 500)) });

/**
 * The models behind one address, where `npm run models` serves them.
 *
 * @throws (its function) Unavailable where they are not to be had there, or are others; ModelError for what they cannot
 *   do; DeadlineError where the asker's deadline has passed
 */
export function createRemoteModel(url: string, options: RemoteOptions): ModelWorker {
  const { token, ids, client, known, stuckAfter } = options;
  const underWay = new Set<AbortController>();
  let isClosed = false;

  /** The JSON that came back, whatever it says. */
  async function send(
    task: ModelTask,
    model: string,
    asker: Asker,
    within: number,
  ): Promise<{ readonly status: number; readonly said: unknown }> {
    const body = JSON.stringify({ model, key: `${client} ${asker.key}`.slice(0, 200), within, args: task.args });
    if (Buffer.byteLength(body) > LONGEST_REQUEST)
      throw new ModelError(`A text is too long for the models at ${url} (${LONGEST_REQUEST} bytes); shorten it.`);
    const own = new AbortController();
    const timer = setTimeout(() => own.abort(new TimedOut()), within);
    underWay.add(own);
    try {
      const response = await fetch(`${url.replace(/\/+$/, '')}${CALLS_PATH}${task.call}`, {
        method: 'POST',
        redirect: 'error',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body,
        signal: own.signal,
      });
      return { status: response.status, said: await readWithin(response, LONGEST_ANSWER) };
    } finally {
      clearTimeout(timer);
      underWay.delete(own);
    }
  }

  /** What the address answered, or why it did not. */
  async function ask(task: ModelTask, model: string, asker: Asker): Promise<unknown> {
    const left = (asker.deadline ?? Infinity) - performance.now();
    const within = Math.max(1, Math.ceil(Math.min(stuckAfter, left)));
    try {
      if (isClosed) throw closed();
      const { status, said } = await send(task, model, asker, within);
      if (status === 200) return said;
      const why = failure.safeParse(said).data?.error ?? '';
      if (OF_THE_REQUEST.includes(status)) throw new ModelError(`${url} could not do it: ${why}`);
      if (status === 503 && left < stuckAfter) throw new DeadlineError(why);
      throw explain(status, why, model);
    } catch (error) {
      if (error instanceof ModelError || error instanceof DeadlineError || error instanceof Unavailable) throw error;
      if (isClosed) throw closed();
      if (error instanceof TimedOut && left < stuckAfter)
        throw new DeadlineError(`${url} did not answer in time. Try again.`);
      throw new Unavailable(`does not answer (${reasonOf(error, within)})`);
    }
  }

  return {
    async run(task, asker) {
      const model = await (isReaderCall(task.call) ? ids.reader() : ids.embedder());
      const said = await ask(task, model, asker);
      const { dimensions } = known;
      const result = unpackResult(task, (said as { result?: unknown } | null)?.result, { model, dimensions });
      if (result === null) throw new Unavailable('answers what no model can say; look at who answers there');
      if (task.call === 'openEmbedder') known.dimensions = (result as { dimensions: number }).dimensions;
      return result;
    },
    pid: () => null,
    close() {
      isClosed = true;
      for (const one of underWay) one.abort();
    },
  };
}

function explain(status: number, why: string, model: string): Unavailable {
  if (status >= 500) return new Unavailable(`cannot do it now (${status}: ${why})`);
  return new Unavailable(explainRefusal(status, why, model), { isRefusal: true });
}

function explainRefusal(status: number, why: string, model: string): string {
  if (status === 401 || status === 403) return 'refuses the token; set MODEL_TOKEN to the same on both machines';
  if (status === 409) return `${why}, not ${model}; use the same models on both machines`;
  return `does not understand the request (${status}: ${why}); run the same version of On Record on both machines`;
}

const closed = (): ModelError => new ModelError('The models are closed; nothing can be asked any more.');

/** `fetch` says only that it failed; why is in the cause. */
function reasonOf(error: unknown, within: number): string {
  if (error instanceof TimedOut) return `nothing within ${within / 1_000} s`;
  const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
  const { code } = (cause ?? {}) as { readonly code?: string };
  return code ?? (cause instanceof Error ? cause.message : message);
}
