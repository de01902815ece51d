import { expect, it } from 'vitest';
import { packValue, unpackValue } from '../../../src/ingest/cache/cacheValue.ts';

const value = { words: ['harbour', 'tide'], vector: Float32Array.of(0.5, -1) };

it('gives back what was packed under a key', () => {
  expect(unpackValue('a', packValue('a', value))).toEqual(value);
});

it('takes nothing that is damaged, cut short, or was packed under another key', () => {
  const packed = packValue('a', value);
  const damaged = Uint8Array.from(packed, (byte, at) => (at === packed.length - 1 ? byte ^ 1 : byte));
  for (const other of [damaged, packed.subarray(0, -1), packed.subarray(0, 8), new Uint8Array()])
    expect(unpackValue('a', other)).toBeNull();
  expect(unpackValue('b', packed)).toBeNull();
});
