import { DeadlineError, ModelError } from '../../../errors.ts';
import { leastBusy } from '../../leastBusy.ts';
import type { Asker } from '../../takeTurns.ts';
import type { ModelPool, ModelTask, ModelWorker } from '../messages.ts';
import { Unavailable } from './remoteModel.ts';
import { isReaderCall } from './wire.ts';

export interface RemoteAddress {
  readonly url: string;
  readonly models: ModelWorker;
}

export interface RemotePoolOptions {
  /** Told, in words, that an address is left out, or is asked again. */
  readonly onChange: (words: string, isIn: boolean) => void;
  /** Milliseconds until an address that was left out is asked whether it is there again. */
  readonly pause: number;
  /** Milliseconds for which a task waits for an address where there is none. */
  readonly patience: number;
}

interface State extends RemoteAddress {
  /** Why it is left out; null where it is asked. */
  why: Unavailable | null;
  /** Since when it is, by `performance.now()`. */
  since: number;
}

/** Tasks sent to an address at a time: there may be several processes behind it. */
const AT_ONCE = 8;
/** Tries of a task for each address. */
const TRIES = 3;
/** Milliseconds between two looks at whether an address is back. */
const LOOK = 100;

/**
 * Addresses that share tasks: each goes to the one that has the fewest of ours to do. One that does not answer, or not
 * as it should, is left out, what it was asked goes to another, and it is asked whether it is back until it is. Where
 * there is none left, tasks wait a moment, and then fail at once as long as that lasts.
 */
export function createRemotePool(
  addresses: readonly RemoteAddress[],
  { onChange, pause, patience }: RemotePoolOptions,
): ModelPool {
  const states: State[] = addresses.map((address) => ({ ...address, why: null, since: 0 }));
  const share = leastBusy(states);
  const isIn = ({ why }: State): boolean => why === null;
  const isRefused = ({ why }: State): boolean => why?.isRefusal === true;
  const lastLeft = (): number => Math.max(...states.map(({ since }) => since));
  let isClosed = false;

  function leaveOut(state: State, why: Unavailable, { call }: ModelTask): void {
    if (!isIn(state)) return;
    Object.assign(state, { why, since: performance.now() });
    onChange(`${state.url} ${why.message}. It is left out, and asked again every ${pause / 1_000} s`, false);
    void askAgain(state, { call: isReaderCall(call) ? 'openReader' : 'openEmbedder', args: [] });
  }

  async function askAgain(state: State, task: ModelTask): Promise<void> {
    while (!isIn(state)) {
      await new Promise((resolve) => void setTimeout(resolve, pause).unref());
      if (isClosed) return;
      const asker = { key: 'again', deadline: performance.now() + pause };
      state.why = await state.models.run(task, asker).then(
        () => null,
        (error: Error) =>
          error instanceof Unavailable ? error : new Unavailable(`does not answer (${error.message})`),
      );
    }
    onChange(`${state.url} answers again`, true);
  }

  /** The result, or why it has to be run elsewhere. */
  async function attempt(state: State, task: ModelTask, asker: Asker): Promise<{ result: unknown } | { why: string }> {
    try {
      return { result: await state.models.run(task, asker) };
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      leaveOut(state, error, task);
      return { why: `${state.url} ${error.message}` };
    }
  }

  return {
    atOnce: AT_ONCE * states.length,
    async run(task, asker) {
      for (let tries = 1; ;) {
        if (states.some(isIn)) {
          const done = await share((state) => attempt(state, task, asker), isIn);
          if ('result' in done) return done.result;
          // Of those that say that they are there, and then do not do it.
          if (tries++ === TRIES * states.length)
            throw new ModelError(`The models did not do what they were asked, ${TRIES} times each: ${done.why}`);
        } else if (isClosed) {
          throw new ModelError('The models are closed; nothing can be asked any more.');
        } else if (performance.now() > (asker.deadline ?? Infinity)) {
          throw new DeadlineError('The models were not to be had in time. Try again in a moment.');
        } else if (states.every(isRefused) || performance.now() - lastLeft() > patience) {
          throw noneAnswers(states);
        } else {
          await new Promise((resolve) => void setTimeout(resolve, LOOK));
        }
      }
    },
    pid: () => null,
    close() {
      isClosed = true;
      for (const { models } of states) models.close();
    },
  };
}

function noneAnswers(states: readonly State[]): ModelError {
  const list = states.map(({ url, why }) => `\n  ${url} ${why?.message}`).join('');
  return new ModelError(
    `The models cannot be reached at any address of MODEL_URLS; start npm run models there, or unset it:${list}`,
  );
}
