import { existsSync } from 'node:fs';
import { readConfig } from '../../config.ts';
import { DEFAULT_CORPUS } from '../../domain/index/corpus.ts';
import { UsageError } from '../../errors.ts';
import type { SeedReading } from '../../ingest/pipeline/seedReading.ts';
import { compileLess } from '../../processes/compileLess.ts';
import { createSeedProcess } from '../../processes/createSeedProcess.ts';
import { configOf } from '../../store/corpora/configOf.ts';

interface Given {
  readonly seeds?: string | undefined;
  readonly corpus?: string | undefined;
}

/**
 * The seeds of a corpus and what reads them, without the services: a command that asks neither index nor model starts
 * in half the time.
 *
 * @throws UsageError where there is no such corpus.
 */
export function openReading({ seeds, corpus = DEFAULT_CORPUS }: Given): {
  readonly seeds: string;
  readonly reading: SeedReading;
} {
  compileLess();
  const config = readConfig();
  const own = configOf({ ...config, seeds: seeds ?? config.seeds }, corpus);
  requireSeeds(own, corpus);
  return { seeds: own.seeds, reading: createSeedProcess() };
}

/** @throws UsageError where a corpus beside the default one is asked for that nobody has made. */
export function requireSeeds({ seeds }: { readonly seeds: string }, corpus: string): void {
  if (corpus !== DEFAULT_CORPUS && !existsSync(seeds))
    throw new UsageError(`There is no corpus ${corpus}: ${seeds} is no folder.`);
}
