import { type ChildProcess, fork } from 'node:child_process';

export interface ForkOptions {
  readonly args?: readonly string[];
  /** Flags of Node beside those with which every entry is started. */
  readonly flags?: readonly string[];
  /** Where what it says on stderr goes. Default: nowhere. */
  readonly stderr?: 'ignore' | 'inherit';
}

/**
 * Starts a TypeScript file of the project as a process with a channel, as the scripts of package.json start Node. It
 * gets no environment, so the bot's token is not in it, and says nothing on stdout.
 *
 * @param entry path of the file
 */
export function forkEntry(entry: string, { args = [], flags = [], stderr = 'ignore' }: ForkOptions = {}): ChildProcess {
  return fork(entry, args, {
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      ...flags,
      '--import',
      new URL('../stripTypes.mjs', import.meta.url).href,
    ],
    env: {},
    // Bytes go through as they are; so does a lone surrogate.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', stderr, 'ipc'],
  });
}
