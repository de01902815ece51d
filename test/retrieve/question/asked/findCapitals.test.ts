import { describe, expect, it } from 'vitest';
import { countryAsked } from '../../../../src/retrieve/question/asked/countryAsked.ts';
import { findCapitals } from '../../../../src/retrieve/question/asked/findCapitals.ts';

const found = (question: string, names: { start: number; end: number }[] = []): string[] =>
  findCapitals(question, names).map(({ text }) => text);

describe('the capitals of a question', () => {
  it.each([
    ['what do lima and quito say?', ['lima', 'quito']],
    ['What does Buenos Aires want from Lima?', ['Buenos Aires', 'Lima']],
    ['what does buenos aires want?', ['buenos aires']],
    ['are they from lima, buenos aires or quito?', ['lima', 'buenos aires', 'quito']],
    ['What does Peru want from the port?', []],
    ['how high is the weir?', []],
  ])('are found however they are written: %s', (question, capitals) => {
    expect(found(question)).toEqual(capitals);
  });

  it('are none where another name of the question has them', () => {
    const question = 'when did Lima Post write of Quito?';
    const start = question.indexOf('Lima');
    expect(found(question, [{ start, end: start + 'Lima Post'.length }])).toEqual(['Quito']);
    expect(found(question, [{ start: question.indexOf('did'), end: start }])).toEqual(['Lima', 'Quito']);
    expect(found(question, [{ start: start + 'Lima'.length, end: question.length }])).toEqual(['Lima']);
  });

  it('stand where they stand, with their terms', () => {
    expect(findCapitals('why does quito object?', [])).toEqual([
      { text: 'quito', terms: ['quito'], kind: 'other', refersTo: [], sides: [], start: 9, end: 14, known: true },
    ]);
  });
});

describe('the country that a word stands for', () => {
  it.each([
    ['Peru', 'Peru'],
    ['Peruvian', 'Peru'],
    ['Lima', 'Peru'],
    ['lima', 'Peru'],
    ['buenos aires', 'Argentina'],
    // Only a capital counts in small letters.
    ['turkey', undefined],
    ['weir', undefined],
  ])('%s: %s', (word, country) => {
    expect(countryAsked(word)?.name).toBe(country);
  });
});
