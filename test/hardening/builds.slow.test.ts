import { describe, expect, it } from 'vitest';
import { buildAtOnce } from '../../bench/torture/buildAtOnce.ts';
import { corruptIndex } from '../../bench/torture/corruptIndex.ts';
import { killReindex } from '../../bench/torture/killReindex.ts';

/** Short forms of `npm run torture`. */
describe('an index', () => {
  it('answers whole after builds were killed at random moments', { timeout: 60_000 }, async () => {
    expect((await killReindex(4, 1)).faults).toEqual([]);
  });

  it('is built by one process after the other where two begin at once', { timeout: 60_000 }, async () => {
    expect((await buildAtOnce(2)).faults).toEqual([]);
  });

  it(
    'with a damaged file answers from the generation before, or is built anew, and never from the damage',
    { timeout: 60_000 },
    async () => {
      const rows = await corruptIndex(1, 3);
      expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
      expect(rows.map(({ runs }) => runs)).toEqual([24, 3]);
    },
  );
});
