import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySide } from '../../../src/answer/layout/bySide.ts';
import { asRead } from '../../../src/answer/layout/nearMatter.ts';
import type { FoldedUnit } from '../../../src/answer/fold/foldAlike.ts';
import weights from '../../../src/reader/weights.json' with { type: 'json' };
import { foldedUnit, somePlace } from '../../fixtures/foldedUnit.ts';

const { margin, least, ofVoice, most } = weights.sides;
const HIGH = least + 2 * margin + 10;
const namesOf = (units: readonly FoldedUnit[]): string[] => bySide(units, [], asRead).sides.map(({ name }) => name);
/** What somebody says who is on no side. */
const spokenOutside = (score: number, name: string): FoldedUnit => {
  const unit = foldedUnit(score, null);
  return unit.statement === null
    ? unit
    : { ...unit, statement: { ...unit.statement, speaker: { name, role: null, side: null, resolved: 'named' } } };
};

describe('bySide', () => {
  it('sets sides out in alphabetical order, whoever answers best', () => {
    expect(namesOf([foldedUnit(HIGH, 'C'), foldedUnit(HIGH - 0.1, 'A'), foldedUnit(HIGH - 0.2, 'B')])).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  it('hears a side as far as it comes near the best, the margin included, and not below what is least', () => {
    expect(namesOf([foldedUnit(HIGH, 'A'), foldedUnit(HIGH - margin, 'B')])).toEqual(['A', 'B']);
    expect(namesOf([foldedUnit(HIGH, 'A'), foldedUnit(HIGH - margin - 0.01, 'B')])).toEqual(['A']);
    expect(namesOf([foldedUnit(least, 'A')])).toEqual(['A']);
    expect(namesOf([foldedUnit(least - 0.01, 'A')])).toEqual([]);
    expect(bySide([], [], asRead)).toEqual({ units: [], sides: [], missing: [] });
  });

  it('chooses and orders by how near units come, and shows none that the reader scores below what is least', () => {
    const [first, near, weak] = [foldedUnit(HIGH, 'A'), foldedUnit(HIGH - 2 * margin, 'A'), foldedUnit(least - 1, 'B')];
    const nearness = ({ score }: { readonly score: number }): number => (score === HIGH ? HIGH - margin : HIGH);
    expect(bySide([first, near, weak], [], nearness).units).toEqual([near, first]);
    expect(bySide([first, near, weak], [], asRead).units).toEqual([first]);
  });

  it('chooses words that were said before what is only told of them, but for the best of all', () => {
    const retold = (score: number, side: string): FoldedUnit => {
      const unit = foldedUnit(score, side);
      return unit.statement === null ? unit : { ...unit, statement: { ...unit.statement, kind: 'paraphrase' } };
    };
    const best = retold(HIGH, 'A');
    const [told, moreTold] = [retold(HIGH - 0.1, 'B'), retold(HIGH - 0.2, 'B')];
    const said = Array.from({ length: ofVoice }, (_, n) => foldedUnit(HIGH - 0.9 - n / 100, 'B'));
    expect(bySide([best, told, moreTold, ...said], [], asRead).units).toEqual([best, ...said]);
    const far = foldedUnit(HIGH - 0.1 - weights.sides.told - 0.1, 'B');
    expect(bySide([best, told, moreTold, far], [], asRead).units).toEqual([best, told, moreTold]);
  });

  it('shows an excerpt once where on no side it is only of a voice within, or of one that is unclear', () => {
    const heard = foldedUnit(HIGH, 'A');
    const within = (more: object): FoldedUnit => {
      const one = spokenOutside(HIGH - 0.1, 'a report');
      return one.statement === null ? one : { ...one, unit: heard.unit, statement: { ...one.statement, ...more } };
    };
    const shownOf = (more: object): unknown[] => [...bySide([heard, within(more)], [], asRead).units];
    expect(shownOf({ via: 'somebody of A' })).toEqual([heard]);
    expect(shownOf({ speaker: null })).toEqual([heard]);
    expect(shownOf({})).toHaveLength(2);
    const alone = within({ speaker: null });
    expect(bySide([alone], [], asRead).units).toEqual([alone]);
  });

  it('shows what one side tells of another as the words of who tells it', () => {
    const teller = foldedUnit(HIGH, 'A');
    const { speaker } = teller.statement ?? {};
    const told = (side: string, via?: string): FoldedUnit => {
      const one = { ...foldedUnit(HIGH - 0.1, side), unit: teller.unit };
      const more = via === undefined ? {} : ({ via, stance: 'reported' } as const);
      return one.statement === null ? one : { ...one, statement: { ...one.statement, ...more } };
    };
    expect(namesOf([teller, told('B', speaker?.name)])).toEqual(['A']);
    expect(namesOf([teller, told('B', 'somebody else')])).toEqual(['A', 'B']);
    expect(namesOf([teller, told('B')])).toEqual(['A', 'B']);
    expect(namesOf([teller, told('A', speaker?.name)])).toEqual(['A']);
  });

  it('counts all that a side says on it, and shows the best of them', () => {
    const units = Array.from({ length: ofVoice + 2 }, (_, n) => foldedUnit(HIGH - n / 100, 'A'));
    const selection = bySide(units, [], asRead);
    expect(selection.sides).toEqual([{ name: 'A', found: ofVoice + 2, units: units.slice(0, ofVoice) }]);
    expect(selection.units).toEqual(units.slice(0, ofVoice));
  });

  it('misses those who were asked and are silent, in order', () => {
    const units = [foldedUnit(HIGH, 'B'), foldedUnit(HIGH, 'A')];
    const far = foldedUnit(least - 1, 'C');
    const asked = (name: string, ...sides: string[]) => ({ name, sides, units: sides.includes('C') ? [far] : [] });
    // A party of which any side is heard is heard: "the council", of two towns.
    const selection = bySide(
      [...units, far],
      [asked('C', 'C'), asked('A', 'A'), asked('B2', 'B2'), asked('D', 'D', 'B')],
      asRead,
    );
    expect(selection.sides.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(selection.missing).toEqual([
      { name: 'B2', nearest: null },
      { name: 'C', nearest: far },
    ]);
    expect(selection.units).toEqual(units);
  });

  it('shows as many of what nobody says as of a side, and no more than there is room for', () => {
    const side = foldedUnit(HIGH, 'A');
    const others = Array.from({ length: ofVoice + 2 }, () => foldedUnit(HIGH, null));
    expect(bySide([side, ...others], [], asRead).units).toEqual([side, ...others.slice(0, ofVoice)]);
    const speakers = Array.from({ length: most + 3 }, (_, n) => spokenOutside(HIGH, `Speaker ${n}`));
    expect(bySide(speakers, [], asRead).units).toEqual(speakers.slice(0, most));
  });

  it('leaves out nobody who is asked and says something on it, whatever there is room for', () => {
    const speakers = Array.from({ length: most }, (_, n) => spokenOutside(HIGH, `Speaker ${n}`));
    const side = foldedUnit(HIGH - 1, 'A');
    const { units, missing } = bySide([...speakers, side], [{ name: 'A', sides: ['A'], units: [] }], asRead);
    expect(units).toEqual([...speakers.slice(0, most - 1), side]);
    expect(missing).toEqual([]);
    expect(bySide([...speakers, side], [], asRead).units).toEqual(speakers);
  });

  it('hears everybody once before anybody twice', () => {
    const loud = Array.from({ length: most }, (_, n) => foldedUnit(HIGH, `side ${Math.floor(n / 2)}`));
    const last = foldedUnit(HIGH - 1, 'side Z');
    const { units } = bySide([...loud, last], [], asRead);
    expect(units).toHaveLength(most);
    expect(units).toContain(last);
  });

  it('shows what two say at once for both, where it comes near for one; not what each says for himself', () => {
    const place = somePlace();
    const said = (side: string, score: number, start: number): FoldedUnit => {
      const one = foldedUnit(score, side, place);
      return one.statement === null
        ? one
        : { ...one, statement: { ...one.statement, content: [{ start, end: start + 5 }] } };
    };
    const far = HIGH - margin - 1;
    expect(namesOf([said('A', HIGH, 0), said('B', far, 0)])).toEqual(['A', 'B']);
    expect(namesOf([said('A', HIGH, 0), said('B', far, 1)])).toEqual(['A']);
  });

  it('shows a unit in which two sides speak for each of them', () => {
    const place = somePlace();
    const units = [foldedUnit(HIGH, 'B', place), foldedUnit(HIGH, 'A', place)];
    const selection = bySide(units, [], asRead);
    expect(selection.sides.map(({ name, units: own }) => [name, own.length])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    expect(selection.units).toEqual(units);
  });

  it('shows only fitting units, those of its sides and others, in order', () => {
    const score = fc.double({ min: -12, max: 12, noNaN: true });
    const side = fc.constantFrom('A', 'B', 'C', 'diplomats', null, undefined);
    const asked = fc.subarray(['A', 'B', 'C']);
    fc.assert(
      fc.property(fc.array(fc.tuple(score, side), { maxLength: 15 }), asked, (all, wanted) => {
        const units = all.toSorted((a, b) => b[0] - a[0]).map(([value, name]) => foldedUnit(value, name));
        const parties = wanted.map((name) => ({ name, sides: [name], units: [] }));
        const { units: shown, sides, missing } = bySide(units, parties, asRead);
        expect(units.filter((one) => shown.includes(one))).toEqual(shown);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown.every((one) => one.score >= least)).toBe(true);
        expect(sides.map(({ name }) => name)).toEqual(sides.map(({ name }) => name).toSorted());
        for (const { name, found, units: own } of sides) {
          expect(own.length).toBeLessThanOrEqual(Math.min(found, ofVoice));
          expect(own.every((one) => one.statement?.speaker?.side === name && shown.includes(one))).toBe(true);
          expect(missing.map((one) => one.name)).not.toContain(name);
        }
      }),
    );
  });
});
