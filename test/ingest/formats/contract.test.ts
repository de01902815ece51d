import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../../src/domain/seed.ts';
import { cleanSeed } from '../../../src/ingest/clean/cleanSeed.ts';
import { SEED_EXTENSIONS } from '../../../src/ingest/formats/adapterOf.ts';
import { createReadSeedText } from '../../../src/ingest/formats/createReadSeedText.ts';
import { decodeSeed } from '../../../src/ingest/formats/decodeSeed.ts';
import { readSeeds } from '../../../src/ingest/formats/readSeeds.ts';
import { placeAt } from '../../../src/text/placeAt.ts';
import { SAMPLES, STORY } from '../../fixtures/formatSamples.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

/** Formats that are text, in whatever encoding. */
const TEXTS = new Set(['.txt', '.md', '.html', '.json', '.jsonl', '.rss', '.atom', '.xml', '.vtt', '.srt']);

/** The contract of adapters, held by every format on one golden file. */
describe.each(SAMPLES)('$file', ({ file, bytes, given, place }) => {
  const read = async (): Promise<Seed> => {
    const { seeds, problems } = await decodeSeed(bytes, file);
    expect(problems).toEqual([]);
    expect(seeds).toHaveLength(1);
    return seeds[0] as Seed;
  };

  it('gives the paragraphs of the article, and nothing else that may be quoted', async () => {
    const seed = await read();
    const { blocks } = cleanSeed(seed);
    const quotable = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
    expect(quotable.map(({ start, end }) => seed.text.slice(start, end))).toEqual(STORY);
  });

  it('gives what the file says about the article', async () => {
    expect((await read()).given).toEqual(given);
  });

  it('gives blocks and places in order and inside the text', async () => {
    const { text, blocks = [], places = [] } = await read();
    let end = 0;
    for (const block of blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(block.start, block.end)).toMatch(/^\S(?:[^]*\S)?$/);
      end = block.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
    expect(places.map(({ start }) => start)).toEqual(places.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(placeAt(places, text.indexOf('“We will'))).toEqual(place);
  });

  it('is read the same way when an excerpt is compared', async () => {
    const folder = path.join(await temporaryFolder(), 'news');
    await mkdir(folder);
    await writeFile(path.join(folder, file), bytes);
    const { seeds } = await readSeeds(folder);
    expect(seeds).toHaveLength(1);
    for (const seed of seeds) expect(await createReadSeedText(folder)(seed)).toBe(seed.text);
  });

  it('cut short or damaged, is read in part or reported, and throws nothing', async () => {
    for (const share of [0.02, 0.3, 0.6, 0.95]) {
      const cut = await decodeSeed(bytes.subarray(0, Math.ceil(bytes.length * share)), file);
      expect(cut.seeds.length + cut.problems.length).toBeGreaterThan(0);
      for (const { problem } of cut.problems) expect(problem).toMatch(/^(?:is|has|holds|was|unpacks|record|line) .*; /);
    }
  });
});

describe.each(SAMPLES.filter(({ file }) => TEXTS.has(path.extname(file))))('$file in UTF-16', ({ file, bytes }) => {
  it.each(['utf16le', 'utf16be'] as const)('is read as it is in UTF-8 (%s)', async (encoding) => {
    const text = Buffer.from(bytes).toString('utf8').replace('encoding="UTF-8"', 'encoding="UTF-16"');
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const wide = encoding === 'utf16le' ? little : Buffer.from(little).swap16();
    const folder = path.join(await temporaryFolder(), 'news');
    await mkdir(folder);
    await writeFile(path.join(folder, file), wide);
    const { seeds, problems } = await readSeeds(folder);
    const expected = await decodeSeed(bytes, file);
    expect(problems).toEqual([]);
    expect(seeds.map((seed) => seed.text.replace('\uFEFF', ''))).toEqual(expected.seeds.map((seed) => seed.text));
    expect(seeds.map((seed) => seed.given)).toEqual(expected.seeds.map((seed) => seed.given));
    for (const seed of seeds) {
      expect(await createReadSeedText(folder)(seed)).toBe(seed.text);
      const { at: _, ...moved } = seed;
      expect(await createReadSeedText(folder)(moved)).toBe(seed.text);
    }
    const whole = await decodeSeed(wide, file);
    expect(whole.seeds.map((seed) => seed.text)).toEqual(seeds.map((seed) => seed.text));
  });
});

it('has a golden file for each extension', () => {
  const known = new Set(SAMPLES.map(({ file }) => path.extname(file)));
  expect([...known].toSorted()).toEqual(SEED_EXTENSIONS.toSorted());
});
