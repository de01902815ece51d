import type { LeftServers } from './createLeftServers.ts';
import type { RemovedFiles } from './createRemovedFiles.ts';

interface Corpus {
  readonly removed: Pick<RemovedFiles, 'sweep'>;
  status(): Promise<{ readonly isStale: boolean }>;
  reindex(): Promise<unknown>;
}

interface Kept {
  readonly left: Pick<LeftServers, 'sweep'>;
  /** Those that there are. */
  corpora(): Promise<readonly Corpus[]>;
}

/** Deletes what is kept for too long of servers that are gone and of files that were taken back. */
export async function keepHouse({ left, corpora }: Kept): Promise<void> {
  for (const { removed } of await corpora()) await removed.sweep();
  const gone = await left.sweep();
  if (gone.length === 0) return;
  // Articles went with them; nothing of these is quoted any more, and they should not be searched either.
  for (const { status, reindex } of await corpora()) if ((await status()).isStale) await reindex();
}
