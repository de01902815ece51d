import { expect, it } from 'vitest';
import { slowPages } from '../../bench/torture/slowPages.ts';
import { hostileSeeds } from '../../bench/torture/hostileSeeds.ts';

it('takes hostile text, pages, records and files without harm', { timeout: 120_000 }, async () => {
  // Those that were hardest on some version of this program; `npm run torture` tries them all, and longer ones.
  const rows = await hostileSeeds(
    16 * 1024,
    /of one word|quotation|lists in|brackets|divs|attributes|front matter|FIFO|a link|NUL|10 MiB|leads out/,
  );
  expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  expect(rows.map(({ runs }) => runs)).toEqual([8, 9]);
});

it(
  'gives up pages that are made to take minutes, and reads what stands beside them',
  { timeout: 120_000 },
  async () => {
    const { faults, result } = await slowPages(1024 * 1024, { seconds: 1, memory: 256 });
    expect(faults).toEqual([]);
    expect(result).toMatch(/^[3-9] given up/);
  },
);
