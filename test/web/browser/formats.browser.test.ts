import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { describePlace } from '../../../src/phrases/describePlace.ts';
import { articlePath } from '../../../src/web/links/paths.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { attributeAll } from '../../fixtures/attributeAll.ts';
import { SAMPLES, STORY } from '../../fixtures/formatSamples.ts';
import { hasBrowser, useBrowser } from './useBrowser.ts';

const [, QUOTE = ''] = STORY;

/** The article of each golden file, read as a build reads it, by the file's name. */
async function readSamples(): Promise<Article[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'on-record-'));
  try {
    const articles = SAMPLES.map(async ({ file, bytes }) => {
      const corpus = path.join(folder, file);
      await writeFile(corpus, bytes);
      // Apart from the others: they all hold one story, and would be copies of one article.
      const { articles: read } = await attributeAll(corpus);
      return read.map(({ article }) => ({
        ...article,
        id: file,
        copies: article.copies.map((copy) => ({ ...copy, id: file })),
      }));
    });
    return (await Promise.all(articles)).flat();
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.skipIf(!hasBrowser)('every format in a browser', () => {
  const articles = new Map<string, Article>();
  const stage = useBrowser(async () => {
    for (const article of await readSamples()) articles.set(article.id, article);
    return memoryIndex({
      articles: [...articles.values()].map((article) => ({
        article,
        sentences: [],
        statements: [],
        passages: [0, 0] as const,
      })),
      passages: [],
      vectors: [],
      sides: [],
      model: { id: 'none', dimensions: 1 },
      seeds: { path: 'made-up', fingerprint: '' },
      seedCount: articles.size,
      problems: [],
    });
  });

  it.each(SAMPLES)('$file opens at the words that are quoted, and says where they stand', async ({ file, place }) => {
    const article = articles.get(file);
    const start = article?.text.indexOf(QUOTE) ?? -1;
    expect(start).toBeGreaterThanOrEqual(0);
    const page = await stage.open();
    await page.goto(articlePath(file, [{ start, end: start + QUOTE.length }]));
    expect(await page.locator('mark').allTextContents()).toEqual([QUOTE]);
    const { top, bottom } = await page.locator('mark').evaluate((element) => element.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    const text = (await page.locator('article').textContent()) ?? '';
    for (const paragraph of STORY) expect(text).toContain(paragraph);
    if (place !== undefined) expect(text).toContain(`· ${describePlace(place, 'en')}`);
    if (article?.copies[0]?.at !== undefined) expect(text).toContain(`${file} (${file})`);
  });

  it('tells each page of a PDF, and the time of each paragraph of a transcript', async () => {
    const page = await stage.open();
    const labels = async (file: string): Promise<string[]> => {
      await page.goto(articlePath(file));
      return page.locator('article .body small').allTextContents();
    };
    expect(await labels('quay.pdf')).toEqual(['page 1', 'page 2']);
    expect(await labels('quay.srt')).toEqual(['0:01', '12:07', '12:20']);
    expect(await labels('quay.txt')).toEqual([]);
  });
});
