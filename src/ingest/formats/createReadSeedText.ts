import { createHash } from 'node:crypto';
import type { SeedFile } from '../../domain/article.ts';
import type { ReadSeedText } from '../../domain/ports.ts';
import type { RecordPlace } from '../../domain/seed.ts';
import { ownId, scopedId } from '../../text/scopedId.ts';
import { type SeedFormat, seedFormat } from './adapterOf.ts';
import { decodeSeed } from './decodeSeed.ts';
import { locateSeed } from './locateSeed.ts';
import { MAX_SEED_BYTES, openSeedFile } from './openSeedFile.ts';
import { readJsonLines } from './readJsonLines.ts';
import { parseRecord } from './records/parseRecord.ts';

/** How many files are held at once; an answer cites about ten. */
const CACHED_FILES = 32;

/** Formats of many records, which have hashes of their own. */
const LISTS: ReadonlySet<SeedFormat | undefined> = new Set(['jsonl', 'json']);

/** What is held of a file: texts by id, or for a `.jsonl` file only where each record stands in it. */
interface FileTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, RecordPlace>;
}

/**
 * Reads the seed behind a copy again, for the check of every excerpt before it leaves. Whether a file changed is told
 * by its bytes; one that is gone, unreadable or outside `root` gives null.
 * @param root the folder or file that `readSeeds` was given
 * @param decode reads a file whose bytes are not those that were indexed, which may be anything; all else is read here:
 *   it takes what it took before, or time and memory with its length
 */
export function createReadSeedText(root: string, decode: typeof decodeSeed = decodeSeed): ReadSeedText {
  // Promises, so that the excerpts of one answer, checked side by side, read their file once.
  const cache = new Map<string, { readonly stamp: string; readonly content: Promise<FileTexts> }>();
  return async ({ id, file, sha256, at }) => {
    try {
      const path = await locateSeed(root, file);
      if (path === null) return null;
      const { handle, size } = await openSeedFile(path);
      try {
        if (at !== undefined && seedFormat(file) === 'jsonl') {
          const text = await readRecordAt(handle, at, { id, file });
          if (text !== null) return text;
        }
        const bytes = LISTS.has(seedFormat(file)) || size > MAX_SEED_BYTES ? null : await handle.readFile();
        const stamp = bytes === null ? await stampOf(handle) : createHash('sha256').update(bytes).digest('hex');
        let held = cache.get(file);
        if (held?.stamp !== stamp) {
          const isOther = bytes !== null && stamp !== sha256;
          held = { stamp, content: load(handle, file, size, bytes, isOther ? decode : decodeSeed) };
        }
        cache.delete(file);
        cache.set(file, held);
        for (const oldest of cache.keys()) if (cache.size > CACHED_FILES) cache.delete(oldest);
        const { texts, places } = await held.content;
        const own = lookup(texts, id, file);
        if (own !== undefined) return own;
        const place = lookup(places, id, file);
        return place === undefined ? null : await readRecordAt(handle, place, { id, file });
      } finally {
        await handle.close();
      }
    } catch {
      cache.delete(file);
      return null;
    }
  };
}

type Handle = Awaited<ReturnType<typeof openSeedFile>>['handle'];

/**
 * Of a file of records, which may be too large to be read for each excerpt: what no program can set back. A record of a
 * `.jsonl` file is read anew each time; a `.json` list is read whole, and again when it has changed.
 */
async function stampOf(handle: Handle): Promise<string> {
  const { ino, size, ctimeNs, mtimeNs } = await handle.stat({ bigint: true });
  return [ino, size, ctimeNs, mtimeNs].join(':');
}

async function load(
  handle: Handle,
  file: string,
  size: number,
  bytes: Uint8Array | null,
  decode: typeof decodeSeed,
): Promise<FileTexts> {
  const texts = new Map<string, string>();
  const places = new Map<string, RecordPlace>();
  if (seedFormat(file) === 'jsonl') {
    for await (const read of readJsonLines(handle, file, MAX_SEED_BYTES))
      if ('text' in read && read.at !== undefined && !places.has(read.id)) places.set(read.id, read.at);
  } else if (size <= MAX_SEED_BYTES) {
    for (const seed of (await decode(bytes ?? (await handle.readFile()), file)).seeds) {
      if (!texts.has(seed.id)) texts.set(seed.id, seed.text);
    }
  }
  return { texts, places };
}

/** The text of a record; null where another one stands there by now, or none. */
async function readRecordAt(
  handle: Handle,
  { offset, length, wide }: RecordPlace,
  { id, file }: Pick<SeedFile, 'id' | 'file'>,
): Promise<string | null> {
  if (length > MAX_SEED_BYTES) return null;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  const read = await parseRecord(buffer.subarray(0, bytesRead), wide);
  if (!read || !('article' in read)) return null;
  const { key = '', text } = read.article;
  return key === id || scopedId({ id: key, file }) === id ? text : null;
}

/** By the record's own id, or by the id it got because another file has that one too. */
function lookup<T>(map: ReadonlyMap<string, T>, id: string, file: string): T | undefined {
  return map.get(id) ?? map.get(ownId({ id, file }));
}
