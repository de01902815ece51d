import { inspect } from 'node:util';
import { callsOf, type LoadedModels } from './callsOf.ts';
import type { ModelFault, ModelReply, ModelRequest } from './messages.ts';

/**
 * Answers what the parent process calls, until it is gone: then this one ends too. A signal for all of a group (Ctrl+C,
 * a service being stopped) is left to the parent, which may still have questions to answer.
 */
export function serveModels(models: LoadedModels): void {
  const calls = callsOf(models);
  process.on('message', ({ id, call, args }: ModelRequest) => {
    void (calls[call] as (...given: readonly unknown[]) => Promise<unknown>)(...args).then(
      (result) => reply({ id, result }),
      (error: unknown) => reply({ id, error: faultOf(error) }),
    );
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit());
  // The parent may have gone before there was anybody to be told.
  if (!process.connected) process.exit();
}

function reply(message: ModelReply): void {
  // Whoever asked may be gone by now; then so are we, in a moment.
  process.send?.(message, undefined, undefined, () => {});
}

function faultOf(error: unknown): ModelFault {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message, detail: inspect(error) };
}
