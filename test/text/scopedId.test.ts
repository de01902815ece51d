import { expect, it } from 'vitest';
import { lastingId, ownId, scopedId } from '../../src/text/scopedId.ts';

it('has one form that lasts, and one that is its own, whichever the index has', () => {
  const file = 'seeds/quay.txt';
  const scoped = scopedId({ id: 'quay', file });
  expect(scoped).toBe('seeds/quay.txt#quay');
  for (const id of ['quay', scoped]) {
    expect(lastingId({ id, file })).toBe(scoped);
    expect(ownId({ id, file })).toBe('quay');
  }
});
