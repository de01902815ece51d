import { describe, expect, it } from 'vitest';
import { assignSides } from '../../../src/attribute/sides/assignSides.ts';
import type { Side } from '../../../src/domain/sides.ts';
import type { Speaker, Statement } from '../../../src/domain/statement.ts';

const SIDES: readonly Side[] = [
  { name: 'Reds', aliases: ['Red Front'], members: [] },
  { name: 'Blues', aliases: ['Dock and Quay Guild'], members: [] },
];

function said(speaker: Speaker | null): Statement {
  return { articleId: 'made-up', content: [], source: [], cue: [], kind: 'paraphrase', stance: 'said', speaker };
}

/** The sides of all statements that come of one. */
function sidesOf(name: string, more: Partial<Speaker> = {}): (string | null)[] {
  const speaker: Speaker = { name, role: null, side: null, resolved: 'nominal', ...more };
  return assignSides(SIDES)([said(speaker)]).map((statement) => statement.speaker?.side ?? null);
}

it('the police of an article are those that somebody is of elsewhere', () => {
  const given: readonly Side[] = [{ name: 'Castell Police', aliases: [], members: ['Ann Lowe'], derived: true }];
  const side = (name: string, role: string): string | null | undefined =>
    assignSides(given)([said({ name, role, side: null, resolved: 'named' })], () => ({
      party: 'Police',
      via: 'story',
    }))[0]?.speaker?.side;
  expect(side('Ann Lowe', 'police chief')).toBe('Castell Police');
  expect(side('Al Chu', 'police chief')).toBe('Police');
});

describe('a joint statement', () => {
  it.each([
    ['Reds and the Blues', ['Reds', 'Blues']],
    ['Reds and Blues', ['Reds', 'Blues']],
    ['Reds and Red Front', ['Reds']],
    ['Dock and Quay Guild', ['Blues']],
    ['Reds and Mauves', [null]],
  ])('of %j is of %j', (name, sides) => {
    expect(sidesOf(name)).toEqual(sides);
  });

  it('keeps the words of the name in each, and leaves statements of nobody as they are', () => {
    const joint: Speaker = { name: 'Reds and Blues', role: null, side: null, resolved: 'named' };
    expect(assignSides(SIDES)([said(null), said(joint)]).map(({ speaker }) => speaker)).toEqual([
      null,
      { ...joint, side: 'Reds' },
      { ...joint, side: 'Blues' },
    ]);
  });
});

describe('people without a name who speak together', () => {
  it.each([
    ['sailors', 'Sailors'],
    ['the sailors', 'Sailors'],
    ['Sailors', 'Sailors'],
    ['retired nurses', 'Retired nurses'],
    ['French farmers', 'French farmers'],
    ['diplomats in Doha', 'Diplomats in Doha'],
    ['various river groups', 'River groups'],
    ['rope companies', 'Rope companies'],
    ['Voss’s weary supporters', 'Voss’s weary supporters'],
    ['hundreds of Voss supporters', 'Hundreds of Voss supporters'],
    ['officials in Doha', 'Officials in Doha'],
    ['officials at the Port of Oslo', 'Officials at the Port of Oslo'],
    ['residents inside the zone', 'Residents inside the zone'],
    ['Sailors close to the port', 'Sailors close to the port'],
    ['sailors, who left', 'Sailors, who left'],
    ['groups of sailors', 'Groups of sailors'],
    ['small groups of protesters', 'Small groups of protesters'],
    ['hundreds of sailors from Oslo', 'Hundreds of sailors from Oslo'],
    ['a majority of voters', 'A majority of voters'],
    ['Oslo lawmakers', 'Oslo lawmakers'],
    ['journalists in Oslo', 'Journalists in Oslo'],
  ])('%j are a side of their own: %j', (name, side) => {
    expect(sidesOf(name)).toEqual([side]);
  });

  it.each([
    ['one person', 'witness'],
    ['things', 'boats'],
    ['a crowd of things', 'hundreds of boats'],
    ['people whom nothing describes', 'sources'],
    ['people whom hardly anything describes', 'others'],
    ['people who speak for somebody', 'officials'],
    ['people who lead', 'leaders'],
    ['people who negotiate', 'the negotiators'],
    ['people who belong to something', 'members'],
    ['people who stand in for others', 'representatives'],
    ['officials of nobody knows what', 'harbour officials'],
    ['who arranged something', 'race organisers'],
    ['who studies it', 'economists'],
    ['who studies it somewhere', 'marine biologists studying boats in Oslo'],
    ['who knows about it', 'experts at the port'],
    ['who saw it', 'witnesses'],
    ['people whom a word for anybody describes', 'individuals'],
    ['people who speak for somebody, with an article', 'the Lawyers'],
    ['people who are pointed at', 'Those sailors'],
    ['some of them', 'most sailors'],
    ['two groups', 'sailors and nurses'],
    ['a name that ends so', 'Harbour Sailors'],
    ['people who stand on all sides', 'some politicians'],
    ['people who sit somewhere', '70 lawmakers'],
    ['who writes of it', 'the reporters'],
    ['whoever works with somebody', 'colleagues'],
    ['nothing', ''],
  ])('are not %s', (_what, name) => {
    expect(sidesOf(name)).toEqual([null]);
  });

  it('are none where the text names them, or gives them a role', () => {
    expect(sidesOf('sailors', { resolved: 'named' })).toEqual([null]);
    expect(sidesOf('sailors', { resolved: 'pronoun' })).toEqual([null]);
    expect(sidesOf('sailors', { role: 'crew' })).toEqual([null]);
  });

  it('are on a side that lists them', () => {
    const crew: Side = { name: 'Crew', aliases: ['sailors'], members: [] };
    const speaker: Speaker = { name: 'the sailors', role: null, side: null, resolved: 'nominal' };
    expect(assignSides([crew])([said(speaker)])[0]?.speaker?.side).toBe('Crew');
  });
});

describe('a tie to a party of the story', () => {
  const speaker: Speaker = { name: 'Ann Lowe', role: 'Speaker of the House', side: null, resolved: 'named' };
  const sideOf = (derived: boolean): string | null | undefined =>
    assignSides([{ name: 'Mauves', aliases: [], members: ['Ann Lowe'], derived }])([said(speaker)], () => ({
      party: 'House',
      via: 'story',
    }))[0]?.speaker?.side;

  it('comes before what other articles tell, and behind the sides that were given', () => {
    expect(sideOf(true)).toBe('House');
    expect(sideOf(false)).toBe('Mauves');
  });

  it('is the side of the body itself, by the longer name that has it', () => {
    const judge: Speaker = { name: 'Ann Lowe', role: 'Justice', side: null, resolved: 'named' };
    const sideIn = (name: string, role: string | null): string | null | undefined =>
      assignSides([{ name, aliases: ['High Court'], members: [], derived: true }])([said({ ...judge, role })], () => ({
        party: 'High Court',
        via: 'story',
      }))[0]?.speaker?.side;
    expect(sideIn('Norland High Court', 'Justice')).toBe('Norland High Court');
    expect(sideIn('Norland Courts', 'Justice')).toBe('High Court');
    expect(sideIn('Norland High Court', null)).toBe('High Court');
  });
});

describe('one of those who take part in a protest', () => {
  const heard = (who: Partial<Speaker>, ...others: string[]): (string | null)[] =>
    assignSides([])([
      ...others.map((name) => said({ name, role: null, side: null, resolved: 'nominal' })),
      said({ name: 'Ann Lowe', role: null, side: null, resolved: 'named', ...who }),
    ]).map(({ speaker }) => speaker?.side ?? null);

  it('is on the side of all who are heard', () => {
    expect(heard({ role: 'student protester' }, 'the protesters')).toEqual(['Protesters', 'Protesters']);
    expect(heard({ name: 'a protester from Oslo', resolved: 'nominal' }, 'protesters')).toEqual([
      'Protesters',
      'Protesters',
    ]);
  });

  it('is on theirs under one word, heard or not', () => {
    expect(heard({ role: 'student protester' }, 'sailors')).toEqual(['Sailors', 'Protesters']);
    expect(heard({ role: 'marcher' }, 'the protestors')).toEqual(['Protesters', 'Protesters']);
    expect(heard({ role: 'demonstrator' })).toEqual(['Demonstrators']);
  });

  it('is on none where a word only says what somebody does', () => {
    expect(heard({ role: 'sailor' }, 'sailors')).toEqual(['Sailors', null]);
  });
});
