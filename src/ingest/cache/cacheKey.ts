import { createHash } from 'node:crypto';

/** Bytes of a key: of as many as there may be, no two are alike by chance. */
const BYTES = 16;

/** Stands for some parts, each with where it ends. */
export function cacheKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest().subarray(0, BYTES).toString('base64url');
}
