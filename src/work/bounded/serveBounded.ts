import { Worker } from 'node:worker_threads';

/** To the child: a task, and how many milliseconds of processor time it may take. */
export interface BoundedTask<Task> {
  readonly task: Task;
  readonly most: number;
}

/**
 * From the child: that it is there, and what came of each task, in order, with the processor time that it took; of an
 * error, what it says and its code, where it has one.
 */
export type BoundedReply =
  | { readonly ready: true }
  | { readonly result: unknown; readonly took: number }
  | { readonly error: string; readonly code?: unknown };

/**
 * Does what the parent process sends, one task after the other, until the parent is gone. A task that takes longer than
 * it may ends this process at once: processor time, so that a busy machine changes nothing. How much memory it may
 * take, whoever starts the process says to V8. A signal for all of a group (Ctrl+C, a service being stopped) is left to
 * the parent.
 */
export function serveBounded<Task>(run: (task: Task) => Promise<unknown>): void {
  /** Milliseconds of processor time at which the task under way is late; 0 while there is none. */
  const late = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  new Worker(new URL('./watchdog.mjs', import.meta.url), {
    workerData: { late, parent: process.ppid },
    execArgv: [],
  }).unref();
  let before: Promise<void> = Promise.resolve();

  async function answer({ task, most }: BoundedTask<Task>): Promise<void> {
    const started = processorTime();
    late[0] = started + most;
    const reply = await run(task).then(
      (result): BoundedReply => ({ result, took: processorTime() - started }),
      (error: unknown): BoundedReply =>
        error instanceof Error
          ? { error: error.message, ...('code' in error ? { code: error.code } : {}) }
          : { error: String(error) },
    );
    late[0] = 0;
    send(reply);
  }

  process.on('message', (sent: BoundedTask<Task>) => void (before = before.then(() => answer(sent))));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit());
  // The parent may have gone before there was anybody to be told.
  if (!process.connected) process.exit();
  send({ ready: true });
}

/** Milliseconds that this process has computed. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function send(reply: BoundedReply): void {
  process.send?.(reply, undefined, undefined, () => {});
}
