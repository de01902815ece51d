import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Reader, ReaderPart, ReaderWindow, Reading } from '../../domain/reader.ts';

/** All that is kept, in bytes: some 30,000 windows of six sentences. */
const BYTES = 32 * 2 ** 20;
/** What an entry takes in V8's heap, in bytes, as measured: itself, key and place in the cache; and each sentence. */
const ENTRY = 300;
const SENTENCE = 130;

/**
 * Keeps readings in memory, so that a question that is asked again costs nothing. The least lately used go first.
 *
 * @returns wraps a reader; all that it wraps share what is kept
 */
export function cacheReadings(bytes: number = BYTES): (reader: Reader) => Reader {
  const kept = new LRUCache<string, Reading>({
    maxSize: bytes,
    sizeCalculation: ({ sentences }) => ENTRY + SENTENCE * sentences.length,
  });

  return (reader) => {
    async function read(part: ReaderPart, window: ReaderWindow): Promise<Reading> {
      const key = keyOf(reader.id, part, window);
      const known = kept.get(key);
      if (known) return known;
      const reading = await reader.read(part, window);
      kept.set(key, reading);
      return reading;
    }

    return {
      ...reader,
      read,
      readAll: (jobs) => Promise.all(jobs.map(({ part, window }) => read(part, window))),
    };
  };
}

function keyOf(id: string, { asked, question }: ReaderPart, { title, sentences }: ReaderWindow): string {
  return createHash('sha256')
    .update(JSON.stringify([id, asked, question, title, sentences]))
    .digest('base64');
}
