import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Longest seed in bytes: a file, or one line of a `.jsonl` file. A news article has a thousandth of that. */
export const MAX_SEED_BYTES = 10 * 1024 * 1024;

/**
 * Opens a regular file for reading. A symbolic link, a pipe or a device is refused without waiting on it,
 * and between the check and the reading nothing can be put in its place.
 * @throws the system's error, or an Error that says what the path is
 */
export async function openSeedFile(path: string): Promise<{ handle: FileHandle; size: number }> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new Error('is not a regular file');
    return { handle, size: stat.size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
