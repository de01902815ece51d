import { describe, expect, it } from 'vitest';
import { tally } from '../../../src/web/elements/tally.ts';

const of = (voice: string, dates: readonly (readonly [string | null, number])[]) => ({ voice, byDate: new Map(dates) });

describe('counts in periods', () => {
  it('are by day, without a gap, where forty days hold them', () => {
    const { per, periods, rows, most } = tally([
      of('A', [
        ['2030-02-27', 2],
        ['2030-03-01', 5],
      ]),
      of('B', [['2030-02-28', 1]]),
    ]);
    expect(per).toBe('day');
    expect(periods).toEqual(['2030-02-27', '2030-02-28', '2030-03-01']);
    expect(rows).toEqual([
      { voice: 'A', counts: [2, 0, 5] },
      { voice: 'B', counts: [0, 1, 0] },
    ]);
    expect(most).toBe(5);
    expect(
      tally([
        of('A', [
          ['2030-01-01', 1],
          ['2030-02-09', 1],
        ]),
      ]).periods,
    ).toHaveLength(40);
  });

  it('are by month where days are too many, and those of one month are added up', () => {
    const { per, periods, rows } = tally([
      of('A', [
        ['2029-11-30', 1],
        ['2030-01-10', 2],
        ['2030-01-31', 3],
      ]),
    ]);
    expect([per, periods]).toEqual(['month', ['2029-11', '2029-12', '2030-01']]);
    expect(rows).toEqual([{ voice: 'A', counts: [1, 0, 5] }]);
  });

  it('are by year where months are too many, and then of those that have something', () => {
    const years = tally([
      of('A', [
        ['2020-05-05', 1],
        ['2024-01-01', 1],
      ]),
    ]);
    expect([years.per, years.periods]).toEqual(['year', ['2020', '2021', '2022', '2023', '2024']]);
    expect(
      tally([
        of('A', [
          ['0031-01-01', 1],
          ['2024-01-01', 1],
        ]),
      ]).periods,
    ).toEqual(['0031', '2024']);
  });

  it('without a date stand last', () => {
    expect(
      tally([
        of('A', [
          [null, 4],
          ['2030-01-01', 1],
        ]),
      ]),
    ).toMatchObject({
      periods: ['2030-01-01', null],
      rows: [{ counts: [1, 4] }],
    });
    expect(tally([of('A', [[null, 4]])]).periods).toEqual([null]);
  });

  it('of nobody are none', () => {
    expect(tally([])).toMatchObject({ periods: [], rows: [], most: 1 });
  });
});
