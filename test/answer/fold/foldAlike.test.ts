import type { Stance } from '../../../src/domain/statement.ts';
import { describe, expect, it } from 'vitest';
import { foldAlike } from '../../../src/answer/fold/foldAlike.ts';
import type { RatedUnit } from '../../../src/answer/units/rateUnits.ts';
import { articleOf } from '../../fixtures/longArticle.ts';
import { foldedUnit } from '../../fixtures/foldedUnit.ts';

const LONG = 'The company tore up the winter rota for all its crews at midnight on Tuesday.';

/** A unit that is a whole article of its own. */
function unitOf(text: string, side: string | undefined, article = articleOf('any', [text])): RatedUnit {
  const place = { article, start: 0, end: text.length, sentences: [0, 1] as const, statements: [] };
  return foldedUnit(1, side, place);
}
const counts = (...units: RatedUnit[]): number[] => foldAlike(units).map(({ alike }) => alike.length);

describe('foldAlike', () => {
  it('folds the same words of other articles into the first, however a number is spelt', () => {
    const cost = 'The bridge would cost $12.4 million, and the crews had until 7 May to sign.';
    const units = [cost, cost.replace('$12.4 million', '$12.4m'), cost.replace('12.4 million', '12,400,000')].map(
      (text) => unitOf(text, 'A'),
    );
    const [first, ...more] = foldAlike(units);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ unit: units[0]?.unit, alike: [units[1]?.unit, units[2]?.unit] });
  });

  it.each([
    ['a day', 'Tuesday', 'Monday'],
    ['a name', 'The company', 'The Norland company'],
    ['a number', 'all its crews', 'its 12 crews'],
    ['a negation', 'tore up', 'never tore up'],
    ['a contracted negation', 'tore up', 'didn’t tear up'],
    ['a condition', 'at midnight', 'at midnight if it'],
    ['a word', 'midnight', 'noon'],
    ['more words', 'at midnight', 'at midnight without asking anybody'],
  ])('shows both where %s differs', (_, from, to) => {
    expect(counts(unitOf(LONG, 'A'), unitOf(LONG.replace(from, to), 'A'))).toEqual([0, 0]);
  });

  it('shows both where the same words are in another order', () => {
    expect(counts(unitOf('Dunmore beat Larne on Friday.', 'A'), unitOf('Larne beat Dunmore on Friday.', 'A'))).toEqual([
      0, 0,
    ]);
  });

  it('folds what one speaker is quoted with, wherever it was said, and not what another is', () => {
    const by = (
      name: string | null,
      around: string,
      words = '“The rota is gone.”',
      stance: Stance = 'said',
    ): RatedUnit => {
      const unit = unitOf(`${words} ${around}`, undefined);
      const statement = {
        articleId: 'any',
        content: [{ start: 0, end: words.length }],
        source: [],
        cue: [],
        kind: 'quote' as const,
        stance,
        speaker: name === null ? null : { name, role: null, side: null, resolved: 'named' as const },
      };
      return { ...unit, unit: { ...unit.unit, statements: [statement] }, statement };
    };
    expect(counts(by('Ada Quill', 'she said.'), by('Quill', 'she told reporters in Larne on Monday.'))).toEqual([1]);
    expect(counts(by('Ada Quill', 'she said.'), by('Bo Marsh', 'he said.'))).toEqual([0, 0]);
    expect(counts(by('Ada Quill', 'she said.'), by(null, 'she said.'))).toEqual([0, 0]);
    expect(counts(by(null, 'she said.'), by(null, 'he said.'))).toEqual([1]);
    const denied = by('Ada Quill', 'she said.', '“The rota is gone.”', 'denied');
    expect(counts(by('Ada Quill', 'she said.'), denied)).toEqual([0, 0]);
    expect(
      counts(
        by('Ada Quill', 'she called the rota.', '“dead and gone,”'),
        by('Ada Quill', 'she called the bridge.', '“dead and gone,”'),
      ),
    ).toEqual([0, 0]);
  });

  it('leaves what two sides say apart, and narration from what somebody says', () => {
    expect(counts(unitOf(LONG, 'A'), unitOf(LONG, 'B'), unitOf(LONG, undefined))).toEqual([0, 0, 0]);
  });

  it('counts no other place where the same article has the words twice', () => {
    const article = articleOf('twice', [LONG, LONG]);
    expect(counts(unitOf(LONG, 'A', article), unitOf(LONG, 'A', article))).toEqual([0]);
  });
});
