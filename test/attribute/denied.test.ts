import { describe, expect, it } from 'vitest';
import { readArticle } from './readArticle.ts';

const lines = (text: string): string[] => {
  const { statements, words } = readArticle(text);
  return statements.map(
    ({ speaker, stance, content }) => `${speaker?.name ?? '?'} ${stance ?? '-'}: ${words(content)}`,
  );
};

describe('what another denies in a clause beside it', () => {
  it.each([
    [
      'Bo Lind claims the guild sank the boat, which Ann Lowe denied.',
      ['Bo Lind said: the guild sank the boat', 'Ann Lowe denied: the guild sank the boat'],
    ],
    [
      'Carl Voss was accused of sinking the boat, which he denies.',
      ['? said: Carl Voss | of sinking the boat', 'Carl Voss denied: Carl Voss was accused of sinking the boat'],
    ],
    [
      'The guild believes Lind ordered the raid, an allegation that Norway has always denied.',
      ['the guild said: Lind ordered the raid', 'Norway denied: Lind ordered the raid'],
    ],
    [
      'Ann Lowe proposed a deal, which the Harbour Union rejected.',
      ['Ann Lowe said: a deal', 'Harbour Union denied: a deal'],
    ],
  ])('%s', (text, found) => expect(lines(text)).toEqual(found));

  it.each([
    ['what nobody puts forward', 'Sailors drew a map, which the navy rejected.'],
    ['what is said of a claim', 'Sailors drew a map, a plan that the navy denied.'],
  ])('not %s', (_name, text) => expect(lines(text).filter((line) => line.includes('map'))).toEqual([]));
});
