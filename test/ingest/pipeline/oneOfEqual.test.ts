import { expect, it } from 'vitest';
import { oneOfEqual } from '../../../src/ingest/pipeline/oneOfEqual.ts';

it('gives of equal values the first, and of others each', () => {
  const one = oneOfEqual<{ readonly name: string; readonly role: string | null }>();
  const first = one({ name: 'Ann Lowe', role: null });
  expect(one({ name: 'Ann Lowe', role: null })).toBe(first);
  const other = one({ name: 'Ann Lowe', role: 'mayor' });
  expect(other).toEqual({ name: 'Ann Lowe', role: 'mayor' });
  expect(one({ name: 'Ann Lowe', role: 'mayor' })).toBe(other);
});
