import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { readConfig } from '../../config.ts';
import { DEFAULT_CORPUS } from '../../domain/index/corpus.ts';
import { UsageError } from '../../errors.ts';
import { type Services, createServices } from '../../services.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { stripControls } from './stripControls.ts';

/** Options that every command over the index takes. */
export const corpusOptions = {
  corpus: { type: 'string' },
  seeds: { type: 'string' },
  index: { type: 'string' },
} as const;

export const corpusHelp = {
  corpus: 'name of a folder of CORPORA, with the index beside it (default: the articles of --seeds)',
  seeds: 'folder of articles, or one .jsonl file (default: seeds)',
  index: 'folder of the index (default: index)',
} as const;

interface Given {
  readonly seeds?: string | undefined;
  readonly index?: string | undefined;
  readonly corpus?: string | undefined;
}

/**
 * The services of a terminal command: settings, overruled by its options; notes go to stderr.
 *
 * @throws UsageError where there is no such corpus.
 */
export function openServices({ seeds, index, corpus = DEFAULT_CORPUS }: Given): Services {
  const config = readConfig();
  const log = pino(
    { level: config.logLevel === 'info' ? 'warn' : config.logLevel },
    { write: (line) => void process.stderr.write(stripControls(noteOf(line))) },
  );
  const root = createServices({ ...config, seeds: seeds ?? config.seeds, index: index ?? config.index }, log);
  const services = root.of(corpus);
  if (corpus !== DEFAULT_CORPUS && !existsSync(services.config.seeds))
    throw new UsageError(`There is no corpus ${corpus}: ${services.config.seeds} is no folder.`);
  return services;
}

/** A line of the log as a person reads it: what happened, to which file, and why. */
function noteOf(line: string): string {
  const { msg, file, problem, err } = oneLine(JSON.parse(line)) as {
    msg?: string;
    file?: string;
    problem?: string;
    err?: { message?: string };
  };
  return `${[msg, file, problem, err?.message].filter(Boolean).join(': ')}\n`;
}
