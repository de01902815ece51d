import { expect, it } from 'vitest';
import { checkRegexes } from '../../bench/torture/checkRegexes.ts';

it('holds no pattern whose time explodes, or takes long on the worst long paragraph', { timeout: 60_000 }, async () => {
  expect((await checkRegexes(['src', 'commands'], { patience: 60 })).faults).toEqual([]);
});
