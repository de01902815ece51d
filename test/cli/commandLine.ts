import { type Finished, runScript } from '../fixtures/runScript.ts';

/** A terminal command, without the reader, whose loading takes a second, where it is not what is tried. */
export const cli = (name: string, ...args: string[]): Promise<Finished> =>
  runScript(`src/cli/${name}.ts`, args, { READER: 'off' });

export const jsonLines = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
