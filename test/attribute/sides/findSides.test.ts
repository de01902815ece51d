import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/domain/sides.ts';
import { readArticle } from '../readArticle.ts';
import { withSides } from './withSides.ts';

/** "speaker: side" of all statements of articles with these texts; their titles are "Story 0", "Story 1" and so on. */
function sidesOf(texts: readonly string[], given: readonly Side[] = []): string[] {
  const read = texts.map((text, number) => {
    const { article, statements } = readArticle(text, `article-${number}`);
    return { article: { ...article, title: number === 9 ? null : `Story ${number}` }, statements };
  });
  return withSides(read, given).flatMap((statements) =>
    statements.map(({ speaker }) => `${speaker?.name ?? '?'}: ${speaker?.side ?? '-'}`),
  );
}

describe('a party without a proper name', () => {
  it('is a side of its story, and named after it where another story has one', () => {
    expect(sidesOf(['The union said pay was low.'])).toEqual(['the union: Union']);
    expect(
      sidesOf(['The union said pay was low.', 'The union said pay was high.', 'Residents said it rained.']),
    ).toEqual(['the union: Union (Story 0)', 'the union: Union (Story 1)', 'residents: Residents']);
  });

  it('keeps what its people say together', () => {
    const text =
      'The tram drivers’ union and the city transit agency met.\n' +
      '“We had no rise,” said Mick Farrow, who leads the tram drivers’ union. The union said it was angry.\n' +
      'Joan Pell, director of the transit agency, said nine percent could not be paid.';
    expect(sidesOf([text])).toEqual([
      'Mick Farrow: Tram drivers’ union',
      'the union: Tram drivers’ union',
      'Joan Pell: City transit agency',
    ]);
  });
});

describe('bodies that speak together', () => {
  it('are on a side each, whatever "and" stands within a name', () => {
    const both = 'Rope and Sail Organisation and the Dock Guild';
    expect(sidesOf([`The ${both} said it rained.`])).toEqual([
      `${both}: Rope and Sail Organisation`,
      `${both}: Dock Guild`,
    ]);
  });

  it('are one where the name is of somebody’s', () => {
    const agency = 'Norway’s Search and Rescue Agency';
    expect(sidesOf([`${agency} said it rained.`])).toEqual([`${agency}: Search and Rescue Agency`]);
  });
});

describe('a person over articles', () => {
  const tied = 'Ann Lowe of the Harbour Union said pay was low.';
  it('is of the party that one article tells, under the full name', () => {
    expect(sidesOf([tied, 'Ann Lowe said it rained.', 'Eve Lowe said it rained.']).slice(1)).toEqual([
      'Ann Lowe: Harbour Union',
      'Eve Lowe: -',
    ]);
  });

  it('is of each article’s own where they differ, and of none elsewhere', () => {
    expect(sidesOf([tied, 'Ann Lowe of the Dock Guild said it rained.', 'Ann Lowe said it rained.'])).toEqual([
      'Ann Lowe: Harbour Union',
      'Ann Lowe: Dock Guild',
      'Ann Lowe: -',
    ]);
  });

  describe('who holds an office', () => {
    const elsewhere =
      'President Ann Lowe said pay was low. Chile and Peru were told. The Lowe administration said it was not true.';
    it.each([
      ['Norwegian President Ann Lowe came by boat.'],
      ['On Monday Norwegian President Ann Lowe came by boat.'],
      ['The boat of Norway’s president, Ann Lowe, came.'],
    ])('is of the state that another article names with it: %s', (told) => {
      expect(sidesOf([told, elsewhere])).toEqual(['Ann Lowe: Norway', 'Lowe administration: Norway']);
    });

    it.each([
      ['Former Norwegian President Ann Lowe came by boat.'],
      ['The boat of Norway’s previous president, Ann Lowe, came.'],
      ['Harbour President Ann Lowe came by boat.'],
      ['Norwegian President Ann Lowe met Chilean President Ann Lowe.'],
    ])('is of none that another does not tell: %s', (told) => {
      expect(sidesOf([told, elsewhere])[0]).not.toBe('Ann Lowe: Norway');
    });
  });

  it('is of a given side first', () => {
    expect(sidesOf([tied], [{ name: 'Reds', aliases: [], members: ['Ann Lowe'] }])).toEqual(['Ann Lowe: Reds']);
    expect(sidesOf([tied], [{ name: 'Reds', aliases: ['Harbour Union'], members: [] }])).toEqual(['Ann Lowe: Reds']);
  });
});

it('puts an acronym, its name in full and both ways of writing a country on one side', () => {
  expect(
    sidesOf([
      'The Harbour Rope Union (HRU) said pay was low. HRU spokesman Al Chu said it was late.',
      'The U.S. Rope Survey said it rained.',
      'The United States Rope Survey said it rained.',
    ]),
  ).toEqual([
    'Harbour Rope Union: Harbour Rope Union',
    'Al Chu: Harbour Rope Union',
    'U.S. Rope Survey: U.S. Rope Survey',
    'United States Rope Survey: U.S. Rope Survey',
  ]);
});

describe('a campaign', () => {
  it('is not the state that its candidate is the head of', () => {
    const said =
      'Norwegian President Lena Voss said it rained. The Voss administration said it snowed. ' +
      'The Voss campaign said it was late.';
    expect(sidesOf([said])).toEqual([
      'Lena Voss: Norway',
      'Voss administration: Norway',
      'Voss campaign: Voss campaign',
    ]);
    expect(sidesOf(['Lena Voss said it rained. The Voss campaign said it was late.'])[1]).toBe(
      'Voss campaign: Lena Voss',
    );
  });
});

describe('the opposition', () => {
  const leads = 'Opposition leader Ann Lowe said it rained.';
  it('is a side of its story, unless another article knows the party of who speaks', () => {
    expect(sidesOf([leads])).toEqual(['Ann Lowe: Opposition']);
    expect(sidesOf([leads, 'Ann Lowe of the Harbour Union said pay was low.'])[0]).toBe('Ann Lowe: Harbour Union');
  });
  it('is not the state that another article has its leader speak for', () => {
    expect(sidesOf([leads, 'Norwegian President Ann Lowe said pay was low.'])).toEqual([
      'Ann Lowe: Opposition',
      'Ann Lowe: Norway',
    ]);
  });
});

describe('an office that an article does not place', () => {
  it('is of the country that another article names with it, not of the one that this is about', () => {
    const here = 'Norway voted. Norwegian boats left Norway. President Lena Voss said it was late.';
    expect(sidesOf([here])).toEqual(['Lena Voss: Norway']);
    expect(sidesOf([here, 'Chilean President Lena Voss said it was early.'])).toEqual([
      'Lena Voss: Chile',
      'Lena Voss: Chile',
    ]);
  });
});
