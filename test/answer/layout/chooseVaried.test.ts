import { describe, expect, it } from 'vitest';
import { chooseVaried } from '../../../src/answer/layout/chooseVaried.ts';
import { asRead } from '../../../src/answer/layout/nearMatter.ts';
import type { FoldedUnit } from '../../../src/answer/fold/foldAlike.ts';
import weights from '../../../src/reader/weights.json' with { type: 'json' };
import { foldedUnit, somePlace } from '../../fixtures/foldedUnit.ts';

const { ofVoice, most, repeated, told } = weights.sides;
const elsewhere = (one: FoldedUnit): FoldedUnit => {
  const { article } = one.unit;
  return { ...one, unit: { ...one.unit, article: { ...article, article: { ...article.article, id: 'elsewhere' } } } };
};

describe('chooseVaried', () => {
  it('hears another before a second of one, unless it comes much less near', () => {
    const [first, second] = [foldedUnit(9, 'A'), foldedUnit(8.5, 'A')];
    const close = foldedUnit(8.5 - repeated.voice + 0.1, 'B');
    const distant = elsewhere(foldedUnit(8.5 - repeated.voice - 0.1, 'C'));
    expect(chooseVaried([first, second, close], asRead)).toEqual([first, close, second]);
    expect(chooseVaried([first, second, distant], asRead)).toEqual([first, distant, second]);
    const apart = [first, second, foldedUnit(8.5 - repeated.voice - 0.1, 'C')];
    expect(chooseVaried(apart, asRead)).toEqual(apart);
  });

  it('takes another article before the same where both come as near', () => {
    const first = foldedUnit(9, 'A');
    const other = elsewhere(foldedUnit(8 - repeated.article + 0.1, 'C'));
    const same = foldedUnit(8, 'B');
    expect(chooseVaried([first, same, other], asRead)).toEqual([first, other, same]);
  });

  it('takes what was said before what is told, but for the first', () => {
    const retold = (score: number, side: string): FoldedUnit => {
      const one = foldedUnit(score, side);
      return one.statement === null ? one : { ...one, statement: { ...one.statement, kind: 'paraphrase' } };
    };
    const [first, second, said] = [retold(9, 'A'), retold(8, 'B'), foldedUnit(8 - told + 0.1, 'C')];
    expect(chooseVaried([first, second, said], asRead)).toEqual([first, said, second]);
  });

  it('takes so many of a voice, so many in all, and a unit again for another voice only', () => {
    const loud = Array.from({ length: ofVoice + 2 }, () => foldedUnit(9, 'A'));
    expect(chooseVaried(loud, asRead)).toEqual(loud.slice(0, ofVoice));
    const many = Array.from({ length: most + 2 }, (_, n) => foldedUnit(9, `side ${n}`));
    expect(chooseVaried(many, asRead)).toEqual(many.slice(0, most));
    const place = somePlace();
    const both = [foldedUnit(9, 'A', place), foldedUnit(8, 'B', place)];
    expect(chooseVaried([...both, foldedUnit(8, 'A', place), foldedUnit(7, undefined, place)], asRead)).toEqual(both);
  });

  it('begins with what is sure, each once', () => {
    const [near, sure] = [foldedUnit(9, 'A'), foldedUnit(1, 'B')];
    expect(chooseVaried([near, sure], asRead, [sure, sure])).toEqual([sure, near]);
  });

  it('chooses nothing of nothing', () => {
    expect(chooseVaried([], asRead)).toEqual([]);
  });
});
