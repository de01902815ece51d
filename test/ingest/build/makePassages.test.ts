import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Sentence } from '../../../src/domain/article.ts';
import { cleanSeed } from '../../../src/ingest/clean/cleanSeed.ts';
import { makePassages } from '../../../src/ingest/build/makePassages.ts';
import { splitSentences } from '../../../src/text/splitSentences.ts';
import { mergeSeeds } from '../../fixtures/mergeSeeds.ts';

/** As a model would: two special tokens, and one for every four characters begun. */
const countTokens = (text: string): Promise<number> => Promise.resolve(2 + Math.ceil(text.length / 4));

function prepare(text: string): { article: Article; sentences: Sentence[] } {
  const { articles } = mergeSeeds([cleanSeed({ id: 'a', file: 'news/a.txt', sha256: '', text, given: {} })]);
  const [article] = articles;
  if (!article) throw new Error('no article');
  const sentences = article.blocks.flatMap((span, block) =>
    splitSentences(text, span).map(({ start, end }) => ({ start, end, block })),
  );
  return { article, sentences };
}

const sentence = (n: number, words: number): string =>
  `Sentence ${n} ${'says a thing '.repeat(Math.ceil((words - 2) / 3)).trim()}.`;

describe('makePassages', () => {
  it('makes one passage of a paragraph, and none of headings', async () => {
    const { article, sentences } = prepare(
      'A headline stands here\n\nIt rained. The river rose.\n\nWhat then\n\nPeople left on Monday.',
    );
    const passages = await makePassages(article, sentences, countTokens, 512);
    expect(passages.map(({ id, start, end, sentences: range }) => [id, article.text.slice(start, end), range])).toEqual(
      [
        ['a#0', 'It rained. The river rose.', [1, 3]],
        ['a#1', 'People left on Monday.', [4, 5]],
      ],
    );
  });

  it('cuts a long paragraph into even groups of whole sentences', async () => {
    const { article, sentences } = prepare(Array.from({ length: 20 }, (_, i) => sentence(i, 18)).join(' '));
    const passages = await makePassages(article, sentences, countTokens, 512);
    expect(passages.map(({ sentences: [from, to] }) => to - from)).toEqual([4, 4, 4, 4, 4]);
  });

  it('keeps within a small window by smaller groups', async () => {
    const { article, sentences } = prepare(Array.from({ length: 6 }, (_, i) => sentence(i, 17)).join(' '));
    const passages = await makePassages(article, sentences, countTokens, 45);
    expect(passages.length).toBeGreaterThan(2);
    for (const { start, end } of passages)
      expect(await countTokens(article.text.slice(start, end))).toBeLessThanOrEqual(45);
  });

  it('cuts a sentence that is longer than the window at clauses, under one number', async () => {
    const clauses = Array.from({ length: 12 }, (_, i) => `in clause ${i} the minister said a good deal about dams`);
    const long = `${clauses.join(', ')}.`;
    const { article, sentences } = prepare(`${long} It ended.`);
    const passages = await makePassages(article, sentences, countTokens, 64);
    const pieces = passages.filter(({ sentences: [from, to] }) => from === 0 && to === 1);
    expect(pieces.length).toBeGreaterThan(2);
    for (const { start, end } of pieces.slice(0, -1)) expect(article.text.slice(start, end)).toMatch(/,$/);
    expect(passages.at(-1)?.sentences).toEqual([1, 2]);
  });

  it('loses nothing, for any text and window', async () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.constantFrom('yes.', 'No!', 'so,', '漢字', '😀', 'שלום', 'x'.repeat(300)),
      ),
      { minLength: 1, maxLength: 80 },
    );
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 5, max: 100 }), async (list, window) => {
        const { article, sentences } = prepare(list.join(' '));
        const passages = await makePassages(article, sentences, countTokens, window);
        const quotable = sentences.filter(({ block }) =>
          ['paragraph', 'item'].includes(article.blocks[block]?.kind ?? ''),
        );
        const covered = passages.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, '')).join('');
        expect(covered).toBe(
          quotable.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, '')).join(''),
        );
        for (const [
          n,
          {
            id,
            start,
            end,
            sentences: [from, to],
          },
        ] of passages.entries()) {
          expect(id).toBe(`a#${n}`);
          expect(await countTokens(article.text.slice(start, end))).toBeLessThanOrEqual(window);
          expect(sentences[from]?.block).toBe(sentences[to - 1]?.block);
          expect(article.text.slice(start, end)).toBe(article.text.slice(start, end).trim());
        }
      }),
      { numRuns: 150 },
    );
  });
});
