import { Worker } from 'node:worker_threads';

/** From the child: that it is there, and what came of each task, in order. */
export type BoundedReply = { readonly ready: true } | { readonly result: unknown } | { readonly error: string };

/**
 * Does what the parent process sends, one task after the other, until the parent is gone. A task that takes longer than
 * `most` ends this process at once; how much memory it may take, whoever starts the process says to V8. A signal for
 * all of a group (Ctrl+C, a service being stopped) is left to the parent.
 *
 * @param most milliseconds of processor time, so that a busy machine changes nothing
 */
export function serveBounded<Task>(run: (task: Task) => Promise<unknown>, most: number): void {
  /** Milliseconds of processor time when the task under way began; 0 while there is none. */
  const begun = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  new Worker(new URL('./watchdog.mjs', import.meta.url), {
    workerData: { begun, most, parent: process.ppid },
    execArgv: [],
  }).unref();
  let before: Promise<void> = Promise.resolve();

  async function answer(task: Task): Promise<void> {
    const { user, system } = process.cpuUsage();
    begun[0] = (user + system) / 1000;
    const reply = await run(task).then(
      (result): BoundedReply => ({ result }),
      (error: unknown): BoundedReply => ({ error: error instanceof Error ? error.message : String(error) }),
    );
    begun[0] = 0;
    send(reply);
  }

  process.on('message', ({ task }: { readonly task: Task }) => void (before = before.then(() => answer(task))));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit());
  // The parent may have gone before there was anybody to be told.
  if (!process.connected) process.exit();
  send({ ready: true });
}

function send(reply: BoundedReply): void {
  process.send?.(reply, undefined, undefined, () => {});
}
