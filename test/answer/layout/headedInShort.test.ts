import { describe, expect, it } from 'vitest';
import { headedInShort } from '../../../src/answer/layout/headedInShort.ts';
import type { FoldedUnit } from '../../../src/answer/fold/foldAlike.ts';
import { foldedUnit, somePlace } from '../../fixtures/foldedUnit.ts';

const NORWAY = 'Norway was calm. Oslo slept, and Norwegian boats came.';

/** What somebody of a side says in an article of this title. */
function said(side: string, title: string | null, { score = 1, text = NORWAY } = {}): FoldedUnit {
  const place = somePlace();
  const article = { ...place.article, article: { ...place.article.article, title, text } };
  return foldedUnit(score, side, { ...place, article });
}

/** Headings with how much was found, and the scores of what stands under each. */
function headings(...units: readonly FoldedUnit[]): string[] {
  const ofSide = (name: string): FoldedUnit[] => units.filter(({ statement }) => statement?.speaker?.side === name);
  const names = [...new Set(units.flatMap(({ statement }) => statement?.speaker?.side ?? []))];
  const sides = names.map((name) => ({ name, found: ofSide(name).length + 1, units: ofSide(name) }));
  return headedInShort({ units, sides, missing: [] }).sides.map(
    (side) => `${side.name}, ${side.found}: ${side.units.map(({ score }) => score).join(' ')}`,
  );
}

describe('the heading of a party without a name', () => {
  it('has no title where no other of its kind is heard', () => {
    expect(headings(said('Nurses (Storm in Oslo)', 'Storm in Oslo'), said('Harbour Union', 'Calm'))).toEqual([
      'Harbour Union, 2: 1',
      'Nurses, 2: 1',
    ]);
  });

  it('has its title beside others of its kind', () => {
    const nurses = [said('Nurses (Storm)', 'Storm'), said('Nurses (Calm)', 'Calm')];
    expect(headings(...nurses)).toEqual(['Nurses (Calm), 2: 1', 'Nurses (Storm), 2: 1']);
    expect(headings(said('Nurses (Storm)', 'Storm'), said('Nurses', 'Calm'))).toEqual([
      'Nurses, 2: 1',
      'Nurses (Storm), 2: 1',
    ]);
  });

  it('is one of what a state has one of, best first', () => {
    const army = [said('Army (Storm)', 'Storm'), said('Army (Calm)', 'Calm', { score: 3 })];
    expect(headings(...army)).toEqual(['Army, 4: 3 1']);
  });

  it.each(['Government', 'Opposition', 'Police'])('%s is two, of which a state may have several', (kind) => {
    expect(headings(said(`${kind} (Storm)`, 'Storm'), said(`${kind} (Calm)`, 'Calm'))).toHaveLength(2);
  });

  it.each([
    ['of two states', 'Sweden was calm. Stockholm slept, and Swedish boats came.'],
    ['where an article is about none', 'It was calm.'],
  ])('is two %s', (_, text) => {
    const army = [said('Army (Storm)', 'Storm'), said('Army (Calm)', 'Calm', { text })];
    expect(headings(...army)).toEqual(['Army (Calm), 2: 1', 'Army (Storm), 2: 1']);
  });

  it('is two where both articles are about none', () => {
    const army = ['Storm', 'Calm'].map((title) => said(`Army (${title})`, title, { text: 'It was calm.' }));
    expect(headings(...army)).toHaveLength(2);
  });

  it('keeps what stands in brackets and is no title', () => {
    expect(headings(said('Harbour Union (North)', 'Storm'))).toEqual(['Harbour Union (North), 2: 1']);
  });
});
