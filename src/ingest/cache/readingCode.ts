import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../..', import.meta.url));
/** Rooms whose code decides what is read of a file. */
const ROOMS = ['attribute', 'domain', 'ingest', 'text'];
/** Says which packages these use, to the byte. */
const LOCK = path.join(SOURCES, '..', 'package-lock.json');

/**
 * A hash of the code that reads seeds and attributes articles, and of what it runs on: what it made of a text is known
 * only as long as all of this is the same. No number has to be raised by whoever changes a rule.
 */
export async function readingCode(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  hash.update(await readFile(LOCK).catch(() => ''));
  for (const room of ROOMS) {
    const entries = await readdir(path.join(SOURCES, room), { recursive: true, withFileTypes: true });
    const files = entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
    const read = files.toSorted().map(async (file) => [path.relative(SOURCES, file), await readFile(file)] as const);
    for (const [name, bytes] of await Promise.all(read)) hash.update(`${name}\n`).update(bytes);
  }
  return hash.digest('base64url');
}
