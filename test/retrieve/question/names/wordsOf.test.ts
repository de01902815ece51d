import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/retrieve/question/names/wordsOf.ts';

const textsOf = (question: string, which: 'isCapital' | 'isFirst'): string[] =>
  wordsOf(question).flatMap((word) => (word[which] ? [question.slice(word.start, word.end)] : []));

describe('wordsOf', () => {
  it('are the words of a question where they stand, folded', () => {
    expect(wordsOf('Did Élise’s mill close?').map(({ folded, start, end }) => [folded, start, end])).toEqual([
      ['did', 0, 3],
      ['elise', 4, 11],
      ['mill', 12, 16],
      ['close', 17, 22],
    ]);
  });

  it('may be names where they are written like one', () => {
    expect(textsOf('Why did Bo deVere, eQuay and openSea sail the 7th lock?', 'isCapital')).toEqual([
      'Why',
      'Bo',
      'deVere',
      'eQuay',
      '7th',
    ]);
    expect(textsOf('Why did Bo sail?', 'isFirst')).toEqual(['Why']);
  });

  it.each(['why did bo sail', 'Why did bo sail', 'WHO WON', 'What Did Bo Say', 'Who Won The Harbour cup'])(
    'may all be names where capitals tell nothing: %s',
    (question) => {
      const all = question.split(' ');
      expect(textsOf(question, 'isCapital')).toEqual(all);
      expect(textsOf(question, 'isFirst')).toEqual(all);
    },
  );
});
