import { DeadlineError } from '../errors.ts';
import { createFairQueue, type Waiting } from './fairQueue.ts';

/** Who wants something done, and by when. */
export interface Asker {
  /** Askers with different keys are served in turn. */
  readonly key: string;
  /** When it is too late, in milliseconds of `performance.now()`, which nobody sets; left out: never. */
  readonly deadline?: number;
}

interface Job<Task, Result> extends Waiting {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Longest time that a timer takes, in milliseconds (24 days); a later deadline is none. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Does tasks, no more than `atOnce` at a time, askers in turn. A task whose deadline passes while it waits is never
 * begun; one that is being done goes on, and its result is dropped.
 *
 * @throws (the returned function) DeadlineError once the deadline has passed; what `run` throws.
 */
export function takeTurns<Task, Result>(
  run: (task: Task, asker: Asker) => Promise<Result>,
  atOnce: number,
): (task: Task, asker: Asker) => Promise<Result> {
  const queue = createFairQueue<Job<Task, Result>>();
  let running = 0;

  async function work(): Promise<void> {
    if (running === atOnce) return;
    running++;
    for (let job = queue.take(performance.now()); job; job = queue.take(performance.now()))
      await run(job.task, job).then(job.resolve, job.reject);
    running--;
  }

  const fail = (job: Job<Task, Result>): void =>
    job.reject(
      new DeadlineError(
        `There was too much to do to finish in time (${queue.size} still wait). Try again in a moment.`,
      ),
    );

  return (task, { key, deadline = Infinity }) => {
    const { promise, resolve, reject } = withResolvers<Result>();
    const job = { task, key, deadline, resolve, reject };
    const left = deadline - performance.now();
    if (left <= 0) {
      fail(job);
      return promise;
    }
    queue.add(job);
    void work();
    if (left > LONGEST_TIMER) return promise;
    const timer = setTimeout(() => {
      for (const late of queue.expire(deadline)) fail(late);
      // It is being done.
      fail(job);
    }, left);
    return promise.finally(() => clearTimeout(timer));
  };
}

/** `Promise.withResolvers` of Node 22. */
function withResolvers<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: unknown) => void;
} {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  return { promise, resolve, reject };
}
