import { expect, it } from 'vitest';
import { unitsOfCandidates } from '../../../src/answer/units/unitsOfCandidates.ts';
import type { SpokenBy } from '../../../src/domain/candidate.ts';
import type { IndexedArticle } from '../../../src/domain/indexedArticle.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { candidateOf } from '../../fixtures/longArticle.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

const said = (words: string, by: string) => ({ words, by, kind: 'paraphrase' as const });
const paragraphs = ['Rain fell. Bo Lind said it was late. Ada Quill said it was early, and Lind said it was not.'];
const statements = [said('it was late', 'Bo Lind'), said('it was early', 'Ada Quill'), said('it was not', 'Bo Lind')];
const content = await writtenContent([{ id: 'lock', title: 'Lock', paragraphs, statements }], hashEmbedder);
const [article] = [...content.articles] as unknown as [IndexedArticle];

/** Whose words candidates of these sentences are shown as, and how many speak in each. */
function shown(sentences: readonly [number, number][], asked?: SpokenBy): [string | undefined, number][] {
  const candidates = sentences.map(([first, end]) => candidateOf(article, first, end));
  return unitsOfCandidates(candidates, asked).map(({ unit, statement }) => [
    statement?.speaker?.name,
    unit.statements.length,
  ]);
}

it('shows a candidate as the one statement in it, and as nobody’s where there are more or none', () => {
  const places: [number, number][] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 3],
  ];
  expect(shown(places)).toEqual([
    [undefined, 0],
    ['Bo Lind', 1],
    [undefined, 2],
    [undefined, 3],
  ]);
});

it('shows it as theirs who are asked for, where they speak in it', () => {
  const quill = { names: ['Ada Quill'], side: null, terms: [] };
  expect(shown([[2, 3]], quill)).toEqual([['Ada Quill', 2]]);
  expect(shown([[1, 2]], quill)).toEqual([['Bo Lind', 1]]);
});

it('keeps order, score and place, without words that answer', () => {
  const [last, first] = unitsOfCandidates([candidateOf(article, 1, 3, 2), candidateOf(article, 0, 1, 3)]);
  const { text } = article.article;
  expect(last).toMatchObject({ score: 2, window: 0, answer: [], alike: [] });
  expect(text.slice(last?.unit.start, last?.unit.end)).toBe(text.slice('Rain fell. '.length));
  expect(first).toMatchObject({ score: 3 });
  expect(text.slice(first?.unit.start, first?.unit.end)).toBe('Rain fell.');
});
