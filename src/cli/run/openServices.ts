import { pino } from 'pino';
import { readConfig } from '../../config.ts';
import { DEFAULT_CORPUS } from '../../domain/index/corpus.ts';
import { requireSeeds } from './openReading.ts';
import { type Services, createServices } from '../../services.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { stripControls } from './stripControls.ts';

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
  requireSeeds(services.config, corpus);
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
