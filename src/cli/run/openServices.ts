import { pino } from 'pino';
import { readConfig } from '../../config.ts';
import { type Services, createServices } from '../../services.ts';
import { stripControls } from './stripControls.ts';

/** Options that every command over the index takes. */
export const corpusOptions = {
  seeds: { type: 'string' },
  index: { type: 'string' },
} as const;

export const corpusHelp = {
  seeds: 'folder of articles, or one .jsonl file (default: seeds)',
  index: 'folder of the index (default: index)',
} as const;

/** The services of a terminal command: settings, overruled by its options; notes go to stderr. */
export function openServices(options: { seeds?: string | undefined; index?: string | undefined }): Services {
  const config = readConfig();
  const log = pino(
    { level: config.logLevel === 'info' ? 'warn' : config.logLevel },
    { write: (line) => void process.stderr.write(stripControls(noteOf(line))) },
  );
  return createServices({ ...config, seeds: options.seeds ?? config.seeds, index: options.index ?? config.index }, log);
}

/** A line of the log as a person reads it: what happened, to which file, and why. */
function noteOf(line: string): string {
  const { msg, file, problem, err } = JSON.parse(line) as {
    msg?: string;
    file?: string;
    problem?: string;
    err?: { message?: string };
  };
  return `${[msg, file, problem, err?.message].filter(Boolean).join(': ')}\n`;
}
