import { describe, expect, it } from 'vitest';
import { lastSpoke, meanwhile } from './whoSpoke.ts';

describe('an office without a country, where its one holder is of another', () => {
  it.each([
    [
      'is not theirs long after they were named',
      `Irish Prime Minister Ann Lowe came.${meanwhile(8)} The prime minister said it was late.`,
      'the prime minister (-) nominal',
    ],
    [
      'is theirs where they are told of since',
      `Irish Prime Minister Ann Lowe came.${meanwhile(4)} Lowe’s car broke.${meanwhile(4)}
The prime minister said it sank.`,
      'Ann Lowe (Irish Prime Minister) nominal',
    ],
    [
      'is theirs where it tells the country',
      `Irish Prime Minister Ann Lowe came.${meanwhile(8)} The Irish prime minister said it was late.`,
      'Ann Lowe (Irish Prime Minister) nominal',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});
