import type { ChildProcess } from 'node:child_process';
import { ModelError } from '../../errors.ts';
import { superviseChild } from '../superviseChild.ts';
import type { ModelFault, ModelReply, ModelRequest, ModelTask, ModelWorker } from './messages.ts';

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout | undefined;
}

/** The process ended with this task undone. */
class ChildEnded extends Error {}

export interface ModelChildOptions {
  /** After how many milliseconds over one task the process is taken for stuck and killed; loading may take longer. */
  readonly stuckAfter?: number;
  /** Told how the process ended, where it was not closed. */
  readonly onEnd?: (how: string) => void;
}

/** A window takes a tenth of a second and a batch less; this is a machine that swaps, or a process that was stopped. */
const STUCK_AFTER = 60_000;

/**
 * A child process that runs tasks one after the other. It starts with the first, and again with the next one after it
 * has died; a task that it died over is tried once more. Only while something runs does it keep this process alive. It
 * ends with this process, however that ends: it is killed on
 * exit, and leaves by itself when the channel between them closes.
 *
 * @param start starts it with a channel; its entry calls `serveModels`
 */
export function createModelChild(
  start: () => ChildProcess,
  { stuckAfter = STUCK_AFTER, onEnd = () => {} }: ModelChildOptions = {},
): ModelWorker {
  let running: RunningChild | null = null;
  let closed = false;

  function attempt(task: ModelTask): Promise<unknown> {
    if (closed) return Promise.reject(new ModelError('The models are closed; nothing can be asked any more.'));
    try {
      running ??= supervise(start(), stuckAfter, (how) => {
        running = null;
        if (!closed) onEnd(how);
      });
    } catch (error) {
      // No memory or no process to be had.
      return Promise.reject(new ChildEnded(error instanceof Error ? error.message : String(error)));
    }
    return running.run(task);
  }

  return {
    async run(task) {
      try {
        return await attempt(task);
      } catch (error) {
        if (!(error instanceof ChildEnded)) throw error;
      }
      return attempt(task).catch((error: unknown) => {
        throw error instanceof ChildEnded ? endedTwice(error) : error;
      });
    },
    pid: () => running?.pid ?? null,
    close() {
      closed = true;
      running?.kill();
    },
  };
}

interface RunningChild {
  readonly pid: number | undefined;
  kill(): void;
  run(task: ModelTask): Promise<unknown>;
}

function supervise(child: ChildProcess, stuckAfter: number, onEnd: (how: string) => void): RunningChild {
  const pending = new Map<number, Pending>();
  let asked = 0;
  const { pid, send, kill, hold } = superviseChild(child, (how) => {
    onEnd(how);
    for (const { reject, timer } of pending.values()) {
      clearTimeout(timer);
      reject(new ChildEnded(how));
    }
    pending.clear();
  });
  child.on('message', (reply: ModelReply) => {
    const waiting = pending.get(reply.id);
    pending.delete(reply.id);
    clearTimeout(waiting?.timer);
    if (pending.size === 0) hold(false);
    if ('error' in reply) waiting?.reject(errorOf(reply.error));
    else waiting?.resolve(reply.result);
  });

  return {
    pid,
    kill,
    run: (task) =>
      new Promise((resolve, reject) => {
        const request: ModelRequest = { ...task, id: asked++ };
        const isLoading = task.call === 'openEmbedder' || task.call === 'openReader';
        const timer = isLoading ? undefined : setTimeout(kill, stuckAfter);
        pending.set(request.id, { resolve, reject, timer });
        hold(true);
        send(request);
      }),
  };
}

function errorOf({ name, message, detail }: ModelFault): Error {
  const cause = new Error(detail);
  return name === 'ModelError' ? new ModelError(message, { cause }) : new Error(message, { cause });
}

function endedTwice(error: ChildEnded): ModelError {
  return new ModelError(
    `The process that runs the models ended twice over one request (${error.message}). ` +
      `It may be short of memory; give it more, or set READER=off. Then ask again.`,
    { cause: error },
  );
}
