import { expect, it } from 'vitest';
import { saidAt } from '../../../src/answer/voices/saidAt.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

const plain = articleOf('mill', ['The mill ran.', 'It was loud.', 'Rain fell.']);
const { text } = plain.article;
const said = (name: string, ...words: string[]) =>
  ({
    content: words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length })),
    speaker: { name },
  }) as unknown as Statement;
const namesAt = (sentence: number, ...statements: Statement[]): (string | undefined)[] =>
  saidAt({ ...plain, statements }, sentence).map(({ speaker }) => speaker?.name);

it('are the statements with any words in a sentence', () => {
  const statements = [said('Runa Holt', 'mill', 'Rain'), said('Emil Stark', 'ran. It was'), said('Tove Lund', 'loud')];
  expect(namesAt(0, ...statements)).toEqual(['Runa Holt', 'Emil Stark']);
  expect(namesAt(1, ...statements)).toEqual(['Emil Stark', 'Tove Lund']);
  expect(namesAt(2, ...statements)).toEqual(['Runa Holt']);
});

it('are none that only end where a sentence begins, or begin where it ends', () => {
  const [, second] = plain.sentences;
  const before = { ...said('Runa Holt'), content: [{ start: 0, end: second?.start ?? 0 }] };
  const after = { ...said('Emil Stark'), content: [{ start: second?.end ?? 0, end: text.length }] };
  expect(namesAt(1, before, after)).toEqual([]);
});

it('are none of a sentence that the article has not', () => {
  expect(namesAt(3, said('Runa Holt', 'The mill ran. It was loud. Rain fell.'))).toEqual([]);
});
