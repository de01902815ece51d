import { expect, it } from 'vitest';
import { isSameSpeaker } from '../../../src/answer/check/isSameSpeaker.ts';

const voss = { name: 'Ada Voss Lind', role: 'harbour master', side: 'Port' };

it.each([
  ['a part', 'Voss', true],
  ['the first and last', 'Ada Lind', true],
  ['with a role', 'Harbour Master Voss', true],
  ['within a longer name', 'Dame Ada Mary Voss Lind', true],
  ['turned at a comma', 'Lind, Ada', true],
  ['the side', 'Quays', true],
  ['the other way round', 'Lind Ada', false],
  ['another', 'Ada Marsh', false],
  ['nothing', '…', false],
])('%s: %s', (_, claimed, isSame) => {
  expect(isSameSpeaker(voss, claimed, [{ name: 'Port', aliases: ['Quays'], members: [] }])).toBe(isSame);
});
