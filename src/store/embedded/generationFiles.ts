import path from 'node:path';

/** Names inside the index folder. */
export const CURRENT_FILE = 'CURRENT';
/** Start of the name of a lock: `LOCK-<process>-<its start>-<random>`. */
export const LOCK = 'LOCK-';
/** Start of the name of a folder that is being written; such a folder is never read. */
export const BUILDING = '.building-';

/** What builds made, for the next one. */
export const BUILD_CACHE_FILE = 'build-cache.db';

/** Files of a generation, beside its vectors. */
export const MANIFEST_FILE = 'manifest.json';
export const DATABASE_FILE = 'articles.db';

/** A generation's name is a time and four random bytes: it sorts by age, and two of one second differ. */
export const GENERATION_NAME = /^\d{8}T\d{6}-[0-9a-f]{8}$/;

export function generationFolder(indexFolder: string, generation: string): string {
  return path.join(indexFolder, generation);
}
