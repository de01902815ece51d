import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ModelProcess, type ModelSettings, type RunOptions, runModels } from '../work/models/runModels.ts';

export interface ModelProcessOptions extends RunOptions {
  /** Entry of the process, for tests; it gets the settings as JSON in its one argument. */
  readonly entry?: string;
}

const ENTRY = fileURLToPath(new URL('./modelChild.ts', import.meta.url));
/** As the scripts of package.json start Node. */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--import', new URL('../stripTypes.mjs', import.meta.url).href];

/**
 * The models of these settings in processes of their own, started by this file because no other room knows entries.
 * They get no environment, so the bot's token is not in it, and say nothing on stdout.
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
