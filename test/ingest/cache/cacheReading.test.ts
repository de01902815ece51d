import { describe, expect, it } from 'vitest';
import { cacheReading } from '../../../src/ingest/cache/cacheReading.ts';
import { joinCopies } from '../../../src/ingest/merge/joinCopies.ts';
import { type SeedReading, readHere } from '../../../src/ingest/pipeline/seedReading.ts';
import type { Article } from '../../../src/domain/article.ts';
import { memoryCache } from '../../fakes/memoryCache.ts';

const text = 'Port strike goes on\n\n“We were never asked,” said Ada Quill, who leads the union. Rain fell on Monday.';

/** Reads in this process, and counts what it is asked. */
function counted() {
  const asked = { decode: 0, clean: 0, attribute: 0 };
  const reading: SeedReading = {
    decode: (bytes, file) => ((asked.decode += 1), readHere.decode(bytes, file)),
    clean: (seed) => ((asked.clean += 1), readHere.clean(seed)),
    attribute: (article) => ((asked.attribute += 1), readHere.attribute(article)),
  };
  return { asked, reading };
}

async function readAll(reading: SeedReading, file = 'seeds/a.txt', words = text) {
  const { seeds } = await reading.decode(Buffer.from(words), file);
  const [seed = expect.unreachable()] = seeds;
  const clean = await reading.clean(seed);
  if ('problem' in clean) expect.unreachable(clean.problem);
  const article: Article = joinCopies(clean, [{ ...seed, metadata: clean.metadata }]);
  return { seed, clean, article, attribution: await reading.attribute(article) };
}

describe('reading with a cache', () => {
  it('reads once, and gives the same every time', async () => {
    const { asked, reading } = counted();
    const cache = memoryCache();
    const first = await readAll(cacheReading(reading, cache, 'code'));
    expect(first).toEqual(await readAll(readHere));
    expect(await readAll(cacheReading(reading, cache, 'code'))).toEqual(first);
    expect(asked).toEqual({ decode: 1, clean: 1, attribute: 1 });
  });

  it('reads anew what other code has read, and what was changed', async () => {
    const { asked, reading } = counted();
    const cache = memoryCache();
    await readAll(cacheReading(reading, cache, 'code'));
    await readAll(cacheReading(reading, cache, 'other code'));
    expect(asked).toEqual({ decode: 2, clean: 2, attribute: 2 });
    const { article } = await readAll(
      cacheReading(reading, cache, 'code'),
      'seeds/a.txt',
      text.replace('Rain', 'Snow'),
    );
    expect(article.text).toContain('Snow');
    expect(asked).toEqual({ decode: 3, clean: 3, attribute: 3 });
  });

  it('lets go of what reads', () => {
    let times = 0;
    cacheReading({ ...counted().reading, letGo: () => void (times += 1) }, memoryCache(), 'code').letGo?.();
    expect(times).toBe(1);
  });

  it('attributes an article once wherever it stands, and under its own id', async () => {
    const { asked, reading } = counted();
    const cached = cacheReading(reading, memoryCache(), 'code');
    const { article } = await readAll(cached);
    const moved = {
      ...article,
      id: 'seeds/b/a.txt#a',
      file: 'seeds/b/a.txt',
      url: 'https://news.example/a',
      copies: [],
    };
    expect(await cached.attribute(moved)).toEqual(await readHere.attribute(moved));
    expect(asked.attribute).toBe(1);
    const { title: _, ...untitled } = article;
    await cached.attribute({ ...untitled, title: null });
    expect(asked.attribute).toBe(2);
  });

  it('tries again what could not be read', async () => {
    const cache = memoryCache();
    let tries = 0;
    const over = { file: 'seeds/a.txt', problem: 'takes over 10 s to read' };
    const reading: SeedReading = {
      decode: async () => ((tries += 1), { seeds: [], problems: [over] }),
      clean: async () => ((tries += 1), over),
      attribute: async () => ((tries += 1), over),
    };
    const { seed, article } = await readAll(readHere);
    const cached = cacheReading(reading, cache, 'code');
    for (let n = 0; n < 2; n += 1) {
      expect(await cached.decode(Buffer.from(text), 'seeds/a.txt')).toMatchObject({ problems: [over] });
      expect(await cached.clean(seed)).toEqual(over);
      expect(await cached.attribute(article)).toEqual(over);
    }
    expect(tries).toBe(6);
    expect(cache.held.size).toBe(0);
  });

  it('makes anew what was damaged', async () => {
    const { asked, reading } = counted();
    const cache = memoryCache();
    const cached = cacheReading(reading, cache, 'code');
    const first = await readAll(cached);
    for (const [key, value] of cache.held) {
      value[value.length - 1] = (value.at(-1) ?? 0) ^ 1;
      cache.held.set(key, value);
    }
    expect(await readAll(cached)).toEqual(first);
    for (const key of cache.held.keys()) cache.held.set(key, new Uint8Array(3));
    expect(await readAll(cached)).toEqual(first);
    expect(asked).toEqual({ decode: 3, clean: 3, attribute: 3 });
  });
});
