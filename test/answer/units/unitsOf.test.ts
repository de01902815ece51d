import { expect, it } from 'vitest';
import { unitAt } from '../../../src/answer/units/unitAt.ts';
import { unitOfSentence } from '../../../src/answer/units/unitOfSentence.ts';
import { unitsOf } from '../../../src/answer/units/unitsOf.ts';
import type { Block } from '../../../src/domain/article.ts';
import type { IndexedArticle } from '../../../src/domain/indexedArticle.ts';
import type { Span } from '../../../src/domain/span.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

const SENTENCES = ['Bo Lind spoke of the lock.', 'It is safe.', 'Rain fell on it.', 'It leaks.'];

interface Said {
  readonly content: readonly string[];
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
}

/** An article of one paragraph in which these words are said. */
function withWords(texts: readonly string[], said?: Said, kind: Block['kind'] = 'paragraph'): IndexedArticle {
  const { article, sentences } = articleOf('lock', texts);
  const spansOf = (words: readonly string[] = []): Span[] =>
    words.map((one) => ({ start: article.text.indexOf(one), end: article.text.indexOf(one) + one.length }));
  const blocks = article.blocks.map((block) => ({ ...block, kind }));
  const places = { content: spansOf(said?.content), source: spansOf(said?.source), cue: spansOf(said?.cue) };
  const statement = { articleId: 'lock', ...places, kind: 'paraphrase', stance: 'said', speaker: null } as const;
  return { article: { ...article, blocks }, sentences, statements: said ? [statement] : [] };
}

const unitsIn = (...of: Parameters<typeof withWords>): string[] => {
  const indexed = withWords(...of);
  return unitsOf(indexed).map(({ start, end }) => indexed.article.text.slice(start, end));
};

it('keeps together the sentences that a statement, its source or its cue runs over', () => {
  expect(unitsIn(SENTENCES)).toEqual(SENTENCES);
  const both = [SENTENCES.slice(0, 2).join(' '), ...SENTENCES.slice(2)];
  expect(unitsIn(SENTENCES, { content: ['the lock. It is safe.'] })).toEqual(both);
  expect(unitsIn(SENTENCES, { content: ['It is safe'], source: ['Bo Lind'] })).toEqual(both);
  expect(unitsIn(SENTENCES, { content: ['It is safe'], cue: ['spoke'] })).toEqual(both);
  // Where it stands in the statement does not matter.
  expect(unitsIn(SENTENCES, { content: ['It is safe', 'the lock'] })).toEqual(both);
});

it('ends a unit where a statement ends, and where its words are far apart', () => {
  expect(unitsIn(SENTENCES, { content: ['Bo Lind spoke of the lock. '] })).toEqual(SENTENCES);
  expect(unitsIn(SENTENCES, { content: ['Bo Lind spoke of the lock. It is safe.', 'safe'] })).toHaveLength(3);
  const long = ['It is safe.', `Rain fell ${'on the lake and '.repeat(6)}on it.`, 'It leaks.'];
  expect(unitsIn(long, { content: ['It is safe', 'It leaks'] })).toEqual(long);
});

it('keeps a quote of a paragraph together, up to 700 characters, and none of a heading', () => {
  const quote = (length: number): string[] => [`“It is safe.`, `${'o'.repeat(length - 15)}.”`, 'Rain fell.'];
  expect(quote(700).slice(0, 2).join(' ')).toHaveLength(700);
  expect(unitsIn(quote(700))).toEqual([quote(700).slice(0, 2).join(' '), 'Rain fell.']);
  expect(unitsIn(quote(701))).toEqual(quote(701));
  expect(unitsIn(quote(700), undefined, 'item')).toHaveLength(2);
  expect(unitsIn(quote(700), undefined, 'heading')).toHaveLength(3);
});

it('gives the statements that speak in a unit, and divides an article once', () => {
  const indexed = withWords(SENTENCES, { content: ['It is safe.'] });
  expect(unitsOf(indexed).map(({ statements }) => statements.length)).toEqual([0, 1, 0, 0]);
  expect(unitsOf(indexed)).toBe(unitsOf(indexed));
});

it('finds the unit of a sentence by its number, and none of a number that there is not', () => {
  const indexed = withWords(SENTENCES, { content: ['the lock. It is safe.'] });
  const [both, rain, leak] = unitsOf(indexed);
  expect([-1, 0, 1, 2, 3, 4].map((sentence) => unitOfSentence(indexed, sentence))).toEqual([
    undefined,
    both,
    both,
    rain,
    leak,
    undefined,
  ]);
});

it('finds the unit of a place, and answers with what of the place is in it', () => {
  const found = withWords(SENTENCES);
  const { text } = found.article;
  const placed = (start: number, end: number): string[] =>
    unitAt({ found, start, end, statement: null }).flatMap(({ unit, answer }) =>
      [unit, ...answer].map((span) => text.slice(span.start, span.end)),
    );
  const rain = text.indexOf('Rain');
  expect(placed(rain, rain + 4)).toEqual(['Rain fell on it.', 'Rain']);
  expect(placed(rain - 5, text.length)).toEqual(['It is safe.', 'safe.'.slice(1)]);
  expect(placed(text.length, text.length + 4)).toEqual([]);
});
