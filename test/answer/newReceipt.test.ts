import { expect, it } from 'vitest';
import { newReceipt } from '../../src/answer/newReceipt.ts';

it('makes 128 random bits that can be typed, and none twice', () => {
  const made = Array.from({ length: 2_000 }, newReceipt);
  for (const receipt of made) expect(receipt).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  expect(new Set(made.map((receipt) => receipt.slice(0, 8))).size).toBe(made.length);
  // Each place but the first takes each of 32 values.
  for (let at = 1; at < 26; at++) expect(new Set(made.map((receipt) => receipt[at])).size).toBe(32);
});
