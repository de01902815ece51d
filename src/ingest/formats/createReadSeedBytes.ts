import { createHash } from 'node:crypto';
import type { ReadSeedBytes } from '../../domain/ports.ts';
import { locateSeed } from './locateSeed.ts';
import { MAX_SEED_BYTES, openSeedFile } from './openSeedFile.ts';

/**
 * Reads the very file that was indexed, for whoever wants to see its page. Of a file of records the hash is another
 * one, and nothing is given.
 * @param root the folder or file that `readSeeds` was given
 */
export function createReadSeedBytes(root: string): ReadSeedBytes {
  return async ({ file, sha256 }) => {
    try {
      const path = await locateSeed(root, file);
      if (path === null) return null;
      const { handle, size } = await openSeedFile(path);
      try {
        if (size > MAX_SEED_BYTES) return null;
        const bytes = await handle.readFile();
        return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
      } finally {
        await handle.close();
      }
    } catch {
      return null;
    }
  };
}
