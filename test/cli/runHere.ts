import { vi } from 'vitest';
import type { Finished } from '../fixtures/runScript.ts';

let runs = 0;

/** Runs a terminal command in this process: quicker than one of its own, for what it says before it opens anything. */
export async function runHere(name: string, ...args: readonly string[]): Promise<Finished> {
  const { argv, exitCode } = process;
  const listeners = process.stdout.listeners('error');
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text, ...rest: unknown[]) => {
      said[stream] += String(text);
      // Whoever waits until it was taken.
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    }),
  );
  runs += 1;
  process.argv = [process.execPath, `src/cli/${name}.ts`, ...args];
  process.exitCode = 0;
  try {
    // A module runs once; with another query it is another module.
    await import(/* @vite-ignore */ `../../src/cli/${name}.ts?run=${runs}`);
    return { code: Number(process.exitCode), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const listener of process.stdout.listeners('error'))
      if (!listeners.includes(listener)) process.stdout.off('error', listener as () => void);
    Object.assign(process, { argv, exitCode });
  }
}
