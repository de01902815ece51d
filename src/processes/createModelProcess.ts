import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ModelChildOptions } from '../work/models/modelChild.ts';
import { type ModelProcess, type ModelSettings, runModels } from '../work/models/runModels.ts';

export interface ModelProcessOptions extends ModelChildOptions {
  /** Entry of the process, for tests; it gets the settings as JSON in its one argument. */
  readonly entry?: string;
}

const ENTRY = fileURLToPath(new URL('./modelChild.ts', import.meta.url));
/** As the scripts of package.json start Node. */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--import', new URL('../stripTypes.mjs', import.meta.url).href];

/**
 * The models of these settings in a process of their own, started by this file because no other room knows entries. It
 * gets no environment, so the bot's token is not in it, and says nothing on stdout.
 */
export function createModelProcess(
  settings: ModelSettings,
  { entry = ENTRY, ...options }: ModelProcessOptions = {},
): ModelProcess {
  return runModels(settings, () => start(entry, settings), options);
}

function start(entry: string, settings: ModelSettings): ChildProcess {
  return fork(entry, [JSON.stringify(settings)], {
    execArgv: FLAGS,
    env: {},
    // Vectors go through as bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
