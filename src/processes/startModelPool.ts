import { fileURLToPath } from 'node:url';
import type { ModelPool } from '../work/models/messages.ts';
import { createModelChild, type ModelChildOptions } from '../work/models/modelChild.ts';
import { createModelPool } from '../work/models/modelPool.ts';
import type { ModelSettings } from '../work/models/runModels.ts';
import { forkEntry } from './forkEntry.ts';

export interface ModelPoolOptions extends ModelChildOptions {
  /** Processes at most, each with its own models. Default 1. */
  readonly processes?: number;
  /** Entry of a process, for tests; it gets the settings as JSON in its one argument. */
  readonly entry?: string;
}

const ENTRY = fileURLToPath(new URL('./modelChild.ts', import.meta.url));

/**
 * Processes on this machine that run the models of these settings, started by this file because no other room knows
 * entries. They get no environment, so the bot's token is not in it, and say nothing on stdout.
 */
export function startModelPool(
  settings: ModelSettings,
  { entry = ENTRY, processes = 1, ...options }: ModelPoolOptions = {},
): ModelPool {
  return createModelPool(
    Array.from({ length: processes }, () =>
      createModelChild(() => forkEntry(entry, { args: [JSON.stringify(settings)], stderr: 'inherit' }), options),
    ),
  );
}
