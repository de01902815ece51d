import type { LeftServers } from './createLeftServers.ts';
import type { RemovedFiles } from './createRemovedFiles.ts';

interface Kept {
  readonly left: LeftServers;
  readonly removed: RemovedFiles;
  reindex(): Promise<unknown>;
}

/** Deletes what is kept for too long of servers that are gone and of files that were taken back. */
export async function keepHouse({ left, removed, reindex }: Kept): Promise<void> {
  await removed.sweep();
  const gone = await left.sweep();
  // Articles went with them; nothing of these is quoted any more, and they should not be searched either.
  if (gone.length > 0) await reindex();
}
