import { describe, expect, it } from 'vitest';
import { readArticle } from '../readArticle.ts';
import { heard, sidesOf, type Speakers } from './speakers.ts';
import { derive } from './withSides.ts';

it('lists sides by name, each with the people who speak for it, by name', () => {
  expect(
    sidesOf([
      [
        ['Tom Reyes', 'French envoy'],
        ['Ann Lowe', 'Chilean envoy'],
      ],
      [['Al Chu', 'French envoy']],
    ]),
  ).toEqual(['Chile (): Ann Lowe', 'France (): Al Chu, Tom Reyes']);
});

it('marks its sides as derived, and says how each member was found', () => {
  expect(derive([heard([['Al Chu', 'French envoy']])])).toEqual([
    { name: 'France', aliases: [], members: ['Al Chu'], derived: true, via: { 'Al Chu': 'role' } },
  ]);
});

it('makes a side of each who makes a joint statement', () => {
  expect(sidesOf([['Qatar and Egypt']])).toEqual(['Egypt (): ', 'Qatar (): ']);
  expect(sidesOf([['Harbour Union and the Dock Watch officials']])).toEqual(['Dock Watch (): ', 'Harbour Union (): ']);
});

it('leaves a party that a given side lists to that side', () => {
  const speakers = [
    ['Al Chu', 'French envoy'],
    ['Ann Lowe', 'Chilean envoy'],
  ] as const;
  expect(sidesOf([speakers], [{ name: 'Paris', aliases: ['France'], members: [] }])).toEqual(['Chile (): Ann Lowe']);
});

it('has only proper names as members', () => {
  expect(
    sidesOf([[['the ministry', 'French ministry'], ['police chiefs', 'Castell police chief'], 'sailors']]),
  ).toEqual(['Castell police (): ']);
});

it('has no side for people who speak for nobody', () => {
  expect(sidesOf([['Al Chu', ['Ann Lowe', 'baker']], []])).toEqual([]);
});

it('puts a body that speaks under its own name on its side once, not as its own member', () => {
  expect(
    sidesOf([
      [
        ['Harbour Union', 'French ministry'],
        ['Al Chu', 'Harbour Union chief'],
      ],
    ]),
  ).toEqual(['Harbour Union (): Al Chu']);
});

it('knows a body however its long name is spelt, by the commonest spelling', () => {
  const spelt = ['Docks and Harbour Union', 'Dock and Harbour Union', 'Dock and Harbour Union', 'Dock Harbour Union'];
  expect(sidesOf([spelt])).toEqual(['Dock and Harbour Union (Dock Harbour Union, Docks and Harbour Union): ']);
  const first = readArticle('The Docks and Harbour Union (DHU) met. Al Chu of the DHU spoke.').article;
  const second = readArticle('The Dock and Harbour Union (DHU) met. Ann Lowe of the DHU spoke.').article;
  const sides = derive([
    { ...heard([['Al Chu', 'DHU pilot']]), article: first },
    { ...heard([['Ann Lowe', 'DHU pilot']]), article: second },
  ]);
  expect(sides.map(({ aliases, members }) => [...aliases, ...members])).toEqual([
    ['DHU', 'Dock and Harbour Union', 'Al Chu', 'Ann Lowe'],
  ]);
});

it('keeps two bodies apart whose short names or people’s names are alike', () => {
  expect(sidesOf([['Docks Union', 'Dock Union']])).toEqual(['Dock Union (): ', 'Docks Union (): ']);
});

it('lets a country be no member of another', () => {
  expect(sidesOf([[['Al Chu', 'French envoy'], 'Chile']])).toEqual(['Chile (): ', 'France (): Al Chu']);
});

it.each([
  ['Miami lawyer', []],
  ['Miami counsel', []],
  ['Harbour Union lawyer', ['Harbour Union (): Al Chu']],
  ['lawyer for Zenaris', ['Zenaris (): Al Chu']],
  ['Zenaris’s lawyer', ['Zenaris (): Al Chu']],
  ['Zenaris spokesman', ['Zenaris (): Al Chu']],
])('takes the place of a lawyer for no client: %s', (role, expected) => {
  expect(sidesOf([[['Al Chu', role]]])).toEqual(expected);
});

it('takes a name before "lawyer" for the client where somebody of that name speaks', () => {
  expect(sidesOf([[['Al Chu', 'Voss lawyer']], ['Lena Voss']])).toEqual(['Lena Voss (Voss): Al Chu']);
});

it('puts a surname on the side of its one bearer', () => {
  const orban = ['Max Orban', 'French envoy'] as const;
  expect(sidesOf([[orban], ['Orban']])).toEqual(['France (): Max Orban, Orban']);
  expect(sidesOf([[orban], ['Orban'], ['Lena Orban']])).toEqual(['France (): Max Orban']);
  expect(sidesOf([[orban], [['Orban', 'Chilean envoy']]])).toEqual(['Chile (): Orban', 'France (): Max Orban']);
});

it('has nobody on two sides', () => {
  const twice = [[['Max Orban', 'French envoy']], [['Max Orban', 'Chilean envoy'], 'Orban']] as const;
  expect(sidesOf(twice)).toEqual(['Chile (): ', 'France (): ']);
});

it.each([
  ['the form that is heard most', ['Lena T. Voss', 'Lena T. Voss', 'Lena Voss'], 'Lena T. Voss (Lena Voss, Voss)'],
  ['else the shorter', ['Lena T. Voss', 'Lena Voss'], 'Lena Voss (Lena T. Voss, Voss)'],
  ['not that of another', ['Lena T. Voss', 'Lena T. Voss', 'Lea Voss', 'Lea Voss', 'Lea Ek'], 'Voss ()'],
])('knows a person with and without an initial: %s', (_which, forms, side) => {
  expect(sidesOf([[...forms, ['Al Chu', 'Voss spokesman']]])).toEqual([`${side}: Al Chu`]);
});

it('lists all forms of a member’s name', () => {
  expect(sidesOf([[['Lena Voss', 'French envoy'], 'Lena T. Voss']])).toEqual(['France (): Lena T. Voss, Lena Voss']);
});

it('takes a letter written once or twice for one name', () => {
  expect(sidesOf([[['Hasan Voss', 'French envoy'], 'Hassan Voss']])).toEqual(['France (): Hasan Voss, Hassan Voss']);
});

it('lists each name of a party once', () => {
  const speakers = [
    ['Al Chu', 'HU spokesman'],
    ['Bo Li', 'head of the Harbour Union'],
    ['Ed Ek', 'HU chief'],
  ] as const;
  expect(sidesOf([speakers, speakers])).toEqual(['Harbour Union (HU): Al Chu, Bo Li, Ed Ek']);
});

it('knows a political party by the words for its members', () => {
  expect(sidesOf([[['Al Chu', 'Republican senator']]])).toEqual([
    'Republican Party (G.O.P., GOP, Republican, Republicans): Al Chu',
  ]);
  expect(sidesOf([['Liberal Democrats']])).toEqual([]);
});

it('knows a name with and without its accents, and an organisation in either spelling', () => {
  expect(
    sidesOf([
      [
        ['Lena Vašek', 'Norwegian president'],
        ['Al Chu', 'Vasek spokesman'],
      ],
    ]),
  ).toEqual(['Norway (Vasek): Al Chu, Lena Vašek']);
  expect(sidesOf([['Castell Rope Organisation'], ['Castell Rope Organization']])).toHaveLength(1);
});

it('takes no university for another, and nobody for a party that bears its name', () => {
  expect(sidesOf([['University of Southern Castell', 'University of Castell']])).toEqual([
    'University of Castell (): ',
    'University of Southern Castell (): ',
  ]);
  expect(sidesOf([['John Tory', 'Tory leaders']])).toEqual(['Conservative Party (Tories, Tory): ']);
});

describe('whose lawyers are heard', () => {
  const atWork = ['Lena Voss', 'professor at Castell University'] as const;

  it.each([
    ['Bo Li', 'lawyer for Lena Voss'],
    ['Bo Li', 'member of Voss’s legal team'],
  ])('is a party, and not where she works: %s, %s', (...lawyer) => {
    const [college, own] = sidesOf([
      [atWork, ['Al Chu', 'Castell University president']],
      ['Lena Voss', lawyer],
    ]);
    expect(college).toBe('Castell University (): Al Chu');
    expect(own).toMatch(/^Lena Voss/);
  });

  it('goes by two surnames as well', () => {
    const articles: Speakers[] = [['Ann Sand Lowe', ['Bo Li', 'attorney for Ann Sand Lowe']], ['Sand Lowe']];
    expect(sidesOf(articles)).toEqual(['Ann Sand Lowe (): Bo Li, Sand Lowe']);
  });

  it('speaks for her state still who heads it', () => {
    expect(
      sidesOf([
        [
          ['Lena Voss', 'French president'],
          ['Bo Li', 'lawyer for Lena Voss'],
        ],
      ])[0],
    ).toMatch(/^France /);
  });
});

it('a member of a committee is of the party that another article tells', () => {
  const articles: Speakers[] = [[['Lena Voss', 'Harbour Committee chairwoman']], [['Lena Voss', 'Republican senator']]];
  expect(sidesOf(articles)).toEqual([expect.stringMatching(/^Republican Party .*: Lena Voss$/)]);
});

it('what a body is like is no part of its name', () => {
  const articles: Speakers[] = [[['Al Chu', 'director of the Norland-led Harbour Forces']], ['Harbour Forces']];
  expect(sidesOf(articles)).toEqual(['Harbour Forces (): Al Chu']);
});
