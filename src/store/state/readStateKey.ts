import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../work/makeFolder.ts';

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
  makeFolder(path.dirname(file), 0o700);
  // Whole or not at all: half a key, for want of room, would be in the way for good.
  const coming = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    writeFileSync(coming, randomBytes(BYTES), { mode: 0o600, flag: 'wx' });
    place(coming, file);
  } finally {
    rmSync(coming, { force: true });
  }
  const key = read(file);
  if (key === null) throw new Error(`${file} is no key of ${BYTES} bytes; move it away, and a new one is made.`);
  return key;
}

/** By a link, which replaces nothing; where the disk knows none, by its name. */
function place(coming: string, file: string): void {
  try {
    linkSync(coming, file);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') renameSync(coming, file);
  }
}
