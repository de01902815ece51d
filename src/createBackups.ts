import { createBackup } from './store/backup/createBackup.ts';
import type { BackupManifest } from './store/backup/backupManifest.ts';
import { checkBackup, type Restored, restoreBackup } from './store/backup/restoreBackup.ts';
import { currentGeneration } from './store/embedded/currentGeneration.ts';
import { IndexError } from './errors.ts';
import { userOf } from './store/lock/inUse.ts';
import { withLock } from './store/lock/withLock.ts';

/** What lasts, copied and put back. Each throws an IndexError that says what is wrong, and then has done nothing. */
export interface Backups {
  /** Whether there is an index to copy. */
  isThere(): Promise<boolean>;
  make(folder: string): Promise<BackupManifest>;
  /** Not while a bot or web reader runs: it would go on writing to what is put aside. */
  restore(folder: string): Promise<Restored>;
  /** Compares every file with its checksum, and changes nothing. */
  check(folder: string): Promise<BackupManifest>;
}

/** How long, in milliseconds, a build under way is waited for. */
const LOCK_WAIT = 120_000;

/** Of one index folder, as its only writer: no build clears away what is being copied. */
export function createBackups(index: string): Backups {
  return {
    isThere: async () => (await currentGeneration(index)) !== null,
    make: (folder) => withLock(index, LOCK_WAIT, () => createBackup(index, folder)),
    restore: (folder) =>
      withLock(index, LOCK_WAIT, async () => {
        const user = await userOf(index);
        if (user !== null)
          throw new IndexError(
            `Process ${user}, a bot or web reader, uses ${index}; stop it, and restore then. Nothing was changed.`,
          );
        return restoreBackup(folder, index);
      }),
    check: checkBackup,
  };
}
