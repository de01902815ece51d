import type { ChildProcess } from 'node:child_process';
import { type SupervisedChild, superviseChild } from '../superviseChild.ts';
import type { BoundedReply, BoundedTask } from './serveBounded.ts';

/** What came of a task: its result, and milliseconds of processor time that it took; or which bound it went over. */
export type Bounded<Result> = { readonly result: Result; readonly took: number } | { readonly over: 'time' | 'memory' };

export interface BoundedChild<Task, Result> {
  /**
   * Does a task in the child, after those that came before.
   *
   * @param most milliseconds of processor time that it may take
   *
   * @throws an Error with message and code of what the task threw; one that says that the child cannot be started
   */
  run(task: Task, most: number): Promise<Bounded<Result>>;
  /** Ends the process where it has nothing to do, before it is idle for long; the next task starts another. */
  letGo(): void;
  close(): void;
}

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly most: number;
  readonly resolve: (bounded: Bounded<Result>) => void;
  readonly reject: (error: Error) => void;
}

/** Tasks sent ahead, so that the child never waits for the next one. */
const AHEAD = 16;
/** Ends in a row before any task was answered, after which it is the child that is wrong and not the task. */
const MOST_FAILED_STARTS = 2;
/** Milliseconds without a task after which the child is let go: seeds come many at a time, and then none for days. */
const IDLE = 5_000;

/**
 * A child process for tasks that may go over any bound: it bounds the time and memory of each by itself, and dies of
 * what is over. The task that it died of is told so, and a new child does the rest. Tasks are done in order, one at a
 * time, so that the one it died of is always the first that was not answered.
 *
 * It starts with the first task, keeps this process alive only while there are tasks, and ends when there are none.
 *
 * @param does what it does, for errors: "reads seeds"
 * @param start starts it with a channel; its entry calls `serveBounded`
 * @param idle milliseconds without a task after which it ends
 */
export function createBoundedChild<Task, Result>(
  does: string,
  start: () => ChildProcess,
  idle: number = IDLE,
): BoundedChild<Task, Result> {
  /** Not yet answered, in order; the first `sent` are with the child. */
  const tasks: Waiting<Task, Result>[] = [];
  let sent = 0;
  let failedStarts = 0;
  let isReady = false;
  let running: SupervisedChild | null = null;
  let isIdle: NodeJS.Timeout | undefined;
  let isClosed = false;

  function begin(): SupervisedChild {
    const child = start();
    isReady = false;
    sent = 0;
    const supervised = superviseChild(child, (how) => {
      // It was let go, and perhaps there is another one.
      if (running !== supervised) return;
      running = null;
      ended(how);
    });
    child.on('message', (reply: BoundedReply) => {
      if ('ready' in reply) isReady = true;
      else answered(reply);
    });
    return supervised;
  }

  function answered(reply: Exclude<BoundedReply, { ready: true }>): void {
    failedStarts = 0;
    sent -= 1;
    const first = tasks.shift();
    if ('error' in reply) first?.reject(Object.assign(new Error(reply.error), { code: reply.code }));
    else first?.resolve({ result: reply.result as Result, took: reply.took });
    sendOn();
  }

  function ended(how: string): void {
    if (isClosed) return fail('it was closed');
    if (isReady) {
      // The child's own bound kills it outright; short of memory, it aborts.
      tasks.shift()?.resolve({ over: how === 'SIGKILL' ? 'time' : 'memory' });
    } else if (++failedStarts >= MOST_FAILED_STARTS) {
      failedStarts = 0;
      return fail(`it ended twice at its start (${how})`);
    }
    sendOn();
  }

  function fail(why: string): void {
    const error = new Error(`The process that ${does} cannot be had: ${why}.`);
    for (const { reject } of tasks.splice(0)) reject(error);
  }

  /** Null where no process is to be had, which whoever waits is told. */
  function opened(): SupervisedChild | null {
    try {
      return (running ??= begin());
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  function sendOn(): void {
    clearTimeout(isIdle);
    if (tasks.length === 0) return rest();
    const child = opened();
    if (child === null) return;
    child.hold(true);
    for (const { task, most } of tasks.slice(sent, AHEAD)) child.send({ task, most } satisfies BoundedTask<Task>);
    sent = Math.min(tasks.length, AHEAD);
  }

  function rest(): void {
    running?.hold(false);
    isIdle = setTimeout(end, idle).unref();
  }

  function end(): void {
    running?.kill();
    running = null;
  }

  return {
    run: (task, most) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error(`The process that ${does} is closed.`));
        tasks.push({ task, most, resolve, reject });
        sendOn();
      }),
    letGo() {
      if (tasks.length > 0) return;
      clearTimeout(isIdle);
      end();
    },
    close() {
      isClosed = true;
      clearTimeout(isIdle);
      running?.kill();
    },
  };
}
