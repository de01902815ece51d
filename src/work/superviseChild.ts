import type { ChildProcess } from 'node:child_process';

/** What a child process is to the process that started it. */
export interface SupervisedChild {
  readonly pid: number | undefined;
  /** Sends it something; where it has ended by then, `onEnd` tells. */
  send(message: object): void;
  kill(): void;
  /** Whether this process stays for the child; at first it does not. */
  hold(held: boolean): void;
}

/**
 * A child process that is killed when this one exits. `onEnd` is told once, however it ended or could not be started:
 * the signal, the exit code, or what the system said.
 */
export function superviseChild(child: ChildProcess, onEnd: (how: string) => void): SupervisedChild {
  let hasEnded = false;
  const kill = (): void => void child.kill('SIGKILL');
  function end(how: string): void {
    if (hasEnded) return;
    hasEnded = true;
    process.off('exit', kill);
    onEnd(how);
  }
  function hold(held: boolean): void {
    // The channel alone would not do: it may close before the end is told.
    for (const one of [child, child.channel]) {
      if (held) one?.ref();
      else one?.unref();
    }
  }
  process.on('exit', kill);
  // Where it could not be started; `exit` may follow or not.
  child.on('error', (error) => end(error.message));
  child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
  hold(false);
  return { pid: child.pid, send: (message) => void child.send(message, () => {}), kill, hold };
}
