import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapePattern } from '../../../src/text/escape/escapePattern.ts';

it('matches the text and nothing else, whatever stands in it', () => {
  const text = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.array(fc.constantFrom(...'-^$.*+?()[]{}|/\\&#~,:=!<>@ aé😀’'), { minLength: 1 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const flags of ['', 'u', 'iu']) {
        const pattern = new RegExp(`^${escapePattern(one)}$`, flags);
        expect(pattern.test(one)).toBe(true);
        expect(pattern.test(`${one}.`)).toBe(false);
        if (flags !== 'iu') expect(pattern.test(other)).toBe(one === other);
      }
    }),
  );
});
