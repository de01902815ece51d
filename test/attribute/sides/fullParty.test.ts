import { describe, expect, it } from 'vitest';
import { heard, sidesOf, type Speakers } from './speakers.ts';
import { readArticle } from '../readArticle.ts';
import { derive } from './withSides.ts';
import { bearersOf } from '../../../src/attribute/sides/people/bearersOf.ts';

/** A spokesman of a party that his article shortens, among those who speak in that article. */
function spokesmanOf(short: string, here: Speakers = []): Speakers {
  return [...here, ['Al Chu', `${short} spokesman`]];
}

describe('whom a surname means that a role names', () => {
  it('is the one bearer of the article, or else of all', () => {
    expect(sidesOf([spokesmanOf('Voss', ['Lena Voss'])])).toEqual(['Lena Voss (Voss): Al Chu']);
    expect(sidesOf([spokesmanOf('Voss'), ['Lena Voss']])).toEqual(['Lena Voss (Voss): Al Chu']);
    expect(sidesOf([spokesmanOf('Voss')])).toEqual(['Voss (): Al Chu']);
  });

  it('is nobody where the article and all others point to different people', () => {
    const others = Array.from({ length: 5 }, () => 'Peter Voss');
    expect(sidesOf([spokesmanOf('Voss', ['Lena Voss']), others])).toEqual([]);
  });

  it('is who speaks four times in five', () => {
    const often = (times: number): Speakers => ['Lena Voss', ...Array.from({ length: times }, () => 'Peter Voss')];
    expect(sidesOf([spokesmanOf('Voss'), often(4)])).toEqual(['Peter Voss (Voss): Al Chu']);
    expect(sidesOf([spokesmanOf('Voss'), often(3)])).toEqual(['Voss (): Al Chu']);
  });

  it('is who holds the role', () => {
    const both: Speakers = [['Lena Voss', 'mayor'], 'Lena Voss', ['Peter Voss', 'pilot'], 'Peter Voss'];
    expect(sidesOf([spokesmanOf('Voss', [['Voss', 'mayor']]), both])).toEqual(['Lena Voss (Voss): Al Chu']);
    expect(sidesOf([spokesmanOf('Voss', [['Voss', 'baker']]), both])).toEqual(['Voss (): Al Chu']);
  });

  it.each([
    ['Mrs. Voss', 'Lena Voss', ['Lena Voss (Mrs. Voss): Al Chu']],
    ['Ms. Voss', 'Lena Voss', ['Lena Voss (Ms. Voss): Al Chu']],
    ['Mrs. Voss', 'Peter Voss', []],
    ['Ms. Voss', 'Anna Ek', []],
    ['Mr. Voss', 'Peter Voss', ['Peter Voss (Voss): Al Chu']],
  ])('fits its title: %s, where %s speaks', (short, speaker, expected) => {
    expect(sidesOf([spokesmanOf(short, [speaker])])).toEqual(expected);
  });
});

describe('what else is a party in short', () => {
  it.each([
    ['Harbour Union', 'HU'],
    ['Harbour Workers Union', 'HWU'],
    ['Center for Coastal Progress', 'CCP'],
  ])('%s goes by %s', (body, capitals) => {
    expect(sidesOf([[['Bo Li', `head of the ${body}`]], spokesmanOf(capitals)])).toEqual([
      `${body} (${capitals}): Al Chu, Bo Li`,
    ]);
  });

  it('not by capitals that two bodies have', () => {
    expect(sidesOf([['Harbour Workers Union', 'Hull Wharf Union'], spokesmanOf('HWU')])).toEqual([
      'HWU (): Al Chu',
      'Harbour Workers Union (): ',
      'Hull Wharf Union (): ',
    ]);
  });

  it.each(['Zenaris Movement', 'Zenaris Organisation', 'Zenaris Corp.', 'Zenaris Inc', 'Zenaris Group'])(
    '%s is Zenaris where that speaks',
    (long) => {
      expect(sidesOf([spokesmanOf(long, ['Zenaris'])])).toEqual([`Zenaris (${long}): Al Chu`]);
      expect(sidesOf([spokesmanOf(long)])).toEqual([`${long} (): Al Chu`]);
    },
  );

  it('a word for a party is that party where it is heard of', () => {
    const speakers: Speakers = [['Al Chu', 'Zenaris spokesman']];
    expect(sidesOf([speakers, ['Zenaris Party']])).toEqual(['Zenaris Party (Zenaris): Al Chu']);
  });

  it.each([
    [['EU', 'European Union'], 'European Union (E.U., EU): Al Chu'],
    [
      ['Castell police', 'Castell Police Department', 'Castell police'],
      'Castell police (Castell Police Department): Al Chu',
    ],
    [
      ['Oslo-based Rope and Knot Institute', 'Rope & Knot Institute'],
      'Rope and Knot Institute (Rope & Knot Institute): Al Chu',
    ],
    [['Zenaris Shipping', 'Zenaris'], 'Zenaris Shipping (Zenaris): Al Chu'],
    [['Lena Voss’s family', 'Voss’s family'], 'Lena Voss’s family (Voss’s family): Al Chu'],
  ])('%j are one', (names, side) => {
    const speakers = names.map((name): Speakers => [['Al Chu', `spokesman for ${name}`]]);
    expect(sidesOf(speakers)).toEqual([side]);
  });

  it('a firm is none that is called alike', () => {
    const names = ['Zenaris Shipping', 'Zenaris Foods', 'Zenaris', 'Castell University', 'Castell'];
    expect(sidesOf(names.map((name): Speakers => [['Al Chu', `spokesman for ${name}`]]))).toHaveLength(5);
  });

  it('a body that everybody knows is on the side that is given for it', () => {
    expect(sidesOf([spokesmanOf('EU')], [{ name: 'Brussels', aliases: ['EU'], members: [] }])).toEqual([]);
  });

  it('people whom one body is called after are that body', () => {
    const union = ['Rope Workers Union'] as const;
    const workers = spokesmanOf('Rope Workers');
    expect(sidesOf([union, workers])).toEqual(['Rope Workers Union (Rope Workers): Al Chu']);
    expect(sidesOf([['Rope Ratepayers League'], spokesmanOf('Rope Ratepayers')])).toHaveLength(1);
    expect(sidesOf([union, workers, ['Rope Workers League']])).toContain('Rope Workers (): Al Chu');
    expect(sidesOf([['Rope College Union'], ['Rope College']])).toHaveLength(2);
  });

  it('the seat of the European Union is not that of a state', () => {
    expect(sidesOf([['Brussels']])).toEqual(['European Union (E.U., EU): Brussels']);
  });

  it('an office is that of the body named before it', () => {
    expect(sidesOf([['Rope Brotherhood'], ['Rope Brotherhood office']])).toEqual([
      'Rope Brotherhood (Rope Brotherhood office): ',
    ]);
  });

  it('a movement named after somebody is not that person', () => {
    expect(sidesOf([spokesmanOf('Voss Movement', ['Voss', 'Lena Voss'])])).toEqual(['Voss Movement (): Al Chu']);
  });

  it('who speaks for a president speaks for the country', () => {
    const president = ['Max Orban', 'French president'] as const;
    expect(sidesOf([spokesmanOf('Orban', [president])])).toEqual(['France (Orban): Al Chu, Max Orban']);
    const both: Speakers = [president, ['Max Orban', 'Chilean president']];
    expect(sidesOf([spokesmanOf('Orban', both)])).toEqual(['Chile (): ', 'France (): ', 'Max Orban (Orban): Al Chu']);
  });

  it('a president is head of the state that most articles say, else of what one takes him for', () => {
    const french = ['Max Orban', 'French president'] as const;
    const chilean = ['Max Orban', 'Chilean president'] as const;
    expect(sidesOf([[french], [french], [chilean], spokesmanOf('Orban')])).toEqual([
      'Chile (): ',
      'France (Orban): Al Chu, Max Orban',
    ]);
    const norland = readArticle(`The French and the French of Paris met. President Max Orban spoke.`).article;
    const guessed = { ...heard([['Max Orban', 'President']]), article: norland };
    const told = [chilean, ['Al Chu', 'Orban spokesman'] as const];
    expect(derive([heard(told), guessed]).map(({ name }) => name)).toEqual(['Chile']);
    expect(derive([heard(told.slice(1)), guessed]).map(({ name }) => name)).toEqual(['France']);
  });

  it('a surname may stand first, and its given names with a hyphen or without', () => {
    const leader = (name: string): Speakers => [[name, 'Chilean leader']];
    const articles = [leader('Ruk Sa-il'), leader('Ruk Sa Il'), spokesmanOf('Ruk')];
    expect(sidesOf(articles)).toEqual(['Chile (Ruk): Al Chu, Ruk Sa Il, Ruk Sa-il']);
    expect(sidesOf([[['Castell Fjord', 'chief executive']], spokesmanOf('Castell')])).toEqual(['Castell (): Al Chu']);
    expect(sidesOf([['Zenaris Fjord'], spokesmanOf('Zenaris')])).toEqual(['Zenaris (): Al Chu']);
  });

  it('capitals are nobody’s surname', () => {
    expect(sidesOf([[['Ruk Sa Il', 'Chilean leader']], spokesmanOf('IL')])).toContain('IL (): Al Chu');
  });

  it('an officer of a state who is of a body too is of the state where an article says neither', () => {
    const articles: Speakers[] = [[['Lena Voss', 'Harbour Union director']], [['Lena Voss', 'French envoy']]];
    expect(sidesOf(articles)).toEqual(['France (): Lena Voss', 'Harbour Union (): ']);
  });

  it('who speaks for a spokesman of somebody speaks for that person', () => {
    const chain: Speakers = ['Lena Voss', ['Ann Lowe', 'Voss aide'], ['Al Chu', 'spokesman for Ann Lowe']];
    expect(sidesOf([chain])).toEqual(['Lena Voss (Voss): Al Chu, Ann Lowe']);
  });
});

describe('whose spokesman somebody is', () => {
  const spokeswomanOf = (role: string): Speakers => [
    ['Lena Voss', role],
    ['Ann Lowe', 'spokeswoman for Lena Voss'],
  ];

  it('speaks for the body that this one speaks for', () => {
    expect(sidesOf([spokeswomanOf('Zenaris Shipping director')])).toEqual(['Zenaris Shipping (): Ann Lowe, Lena Voss']);
    expect(sidesOf([spokeswomanOf('Castell County treasurer')])).toEqual(['Castell County (): Ann Lowe, Lena Voss']);
  });

  it('speaks for the chairman of a committee alone', () => {
    expect(sidesOf([spokeswomanOf('Harbour Committee chairman')])).toContain('Lena Voss (): Ann Lowe');
  });

  it('speaks for the party of a member of parliament, and for a candidate alone', () => {
    expect(sidesOf([spokeswomanOf('Republican senator')])[0]).toMatch(/^Republican Party .*: Ann Lowe, Lena Voss$/);
    expect(sidesOf([spokeswomanOf('Republican candidate')])).toContain('Lena Voss (): Ann Lowe');
  });

  it('a member of parliament is of that party where an article tells none', () => {
    const articles: Speakers[] = [
      [['Lena Voss', 'Republican senator']],
      [
        ['Lena Voss', 'Senator'],
        ['Ann Lowe', 'Voss aide'],
      ],
    ];
    expect(sidesOf(articles)).toEqual([expect.stringMatching(/^Republican Party .*: Ann Lowe, Lena Voss$/)]);
  });
});

describe('the people who bear a surname', () => {
  it('are told with how often and in which roles they speak', () => {
    const speakers = heard([['Lena Voss', 'mayor'], 'Lena Voss', 'Jon Voss', 'Ann Lowe']).statements;
    const found = bearersOf(speakers.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
    expect([...found].map(([surname, people]) => [surname, [...people]])).toEqual([
      [
        'voss',
        [
          ['Lena Voss', { count: 2, roles: new Set(['mayor']) }],
          ['Jon Voss', { count: 1, roles: new Set() }],
        ],
      ],
      ['lowe', [['Ann Lowe', { count: 1, roles: new Set() }]]],
    ]);
  });

  it.each([
    ['Jon de Vario', ['de vario']],
    ['Sami al-Qadri', ['al qadri']],
    ['Robert “Bobby” Lind', ['lind']],
    ['iDock Voss', []],
    ['A B C D Voss', ['voss']],
    ['A B C D E Voss', []],
    ['Voss', []],
    ['lena Voss', []],
    ['HTU Voss', []],
    ['Harbour Union', []],
    ['Harbour Unions', []],
    ['Ohio Republicans', []],
    ['Old Norway', []],
  ])('%s', (name, surnames) => {
    expect([...bearersOf([{ name, role: null, side: null, resolved: 'named' }]).keys()]).toEqual(surnames);
  });
});
