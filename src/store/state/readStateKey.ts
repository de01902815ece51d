import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BYTES = 32;

/**
 * Turns ids of people into names that nobody can turn back without the key: a Discord id has some 60 bits of time and
 * counters, so a plain hash of it is found by trying. The key is made on the first start, readable by its owner only.
 *
 * @throws where the key can neither be read nor written.
 */
export function readStateKey(file: string): (id: string) => string {
  const key = read(file) ?? create(file);
  return (id) => nameUnder(key, id);
}

export function nameUnder(key: Buffer, id: string): string {
  return createHmac('sha256', key).update(id).digest('hex');
}

function read(file: string): Buffer | null {
  try {
    const key = readFileSync(file);
    return key.length === BYTES ? key : null;
  } catch {
    return null;
  }
}

/** Two processes may start at once: whoever comes second takes the key of the first. */
function create(file: string): Buffer {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(BYTES), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  }
  const key = read(file);
  if (key === null) throw new Error(`${file} is no key of ${BYTES} bytes; move it away, and a new one is made.`);
  return key;
}
