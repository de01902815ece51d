import { expect, it } from 'vitest';
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
