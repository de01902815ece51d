import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignSides } from '../../../src/attribute/sides/assignSides.ts';
import { parseSides } from '../../../src/attribute/sides/parseSides.ts';
import type { Side } from '../../../src/domain/sides.ts';
import { readArticle } from '../readArticle.ts';
import { derive, withSides } from './withSides.ts';

const REDS: Side = { name: 'Reds', aliases: ['Red Front'], members: ['Ana Silva', 'Red Guard'] };
const BLUES: Side = { name: 'Blues', aliases: ['Blue Party'], members: ['Tom Reyes'] };

function sidesOf(text: string, given: readonly Side[] = []): string[] {
  const read = readArticle(text);
  return (withSides([read], given)[0] ?? []).map(({ speaker }) => `${speaker?.name ?? '?'}: ${speaker?.side ?? '-'}`);
}

describe('parseSides', () => {
  it('reads names, aliases and members; both lists may be left out', () => {
    expect(parseSides('{"sides":[{"name":"Reds","aliases":["Red Front"]},{"name":"Blues"}]}')).toEqual({
      sides: [
        { name: 'Reds', aliases: ['Red Front'], members: [] },
        { name: 'Blues', aliases: [], members: [] },
      ],
    });
  });

  it.each([
    ['{"sides":', 'not valid JSON'],
    ['{"sides":{}}', 'sides'],
    ['{"sides":[{"name":""}]}', 'sides.0.name'],
    ['{"sides":[{"name":"Reds","colour":"red"}]}', 'sides.0'],
    [
      '{"sides":[{"name":"Reds","members":["Ana"]},{"name":"Blues","members":["ana"]}]}',
      '"ana" is listed for both Reds and Blues',
    ],
  ])('says what is wrong with %s', (text, problem) => {
    const parsed = parseSides(text);
    expect('problem' in parsed ? parsed.problem : '').toContain(problem);
  });

  it('accepts the sides that ship with the seeds', () => {
    const parsed = parseSides(readFileSync('seeds/sides.json', 'utf8'));
    expect('sides' in parsed ? parsed.sides.map(({ name }) => name) : parsed.problem).toEqual([
      'Hamas',
      'Israel',
      'mediators',
      'United States',
    ]);
  });
});

describe('sides from sides.json', () => {
  it.each([
    ['Silva said talks were near.', 'Silva: Reds'],
    ['The Red Front said talks were near.', 'Red Front: Reds'],
    ['Tom Reyes said talks were near.', 'Tom Reyes: Blues'],
    ['“Near,” said Lou Park, a member of Red Front’s council.', 'Lou Park: Reds'],
    ['Red Front officials said talks were near.', 'Red Front officials: Reds'],
    ['Mia Reyes said talks were near.', 'Mia Reyes: -'],
    ['Lou Park, a former Red Front leader, said talks were near.', 'Lou Park: -'],
    ['Lou Park, a critic of the Red Front, said talks were near.', 'Lou Park: -'],
  ])('%s', (text, expected) => {
    expect(sidesOf(text, [REDS, BLUES])).toEqual([expected]);
  });

  it('makes one statement for each party to a joint one', () => {
    expect(sidesOf('The Red Front and the Blue Party said talks were near.', [REDS, BLUES])).toEqual([
      'Red Front and the Blue Party: Reds',
      'Red Front and the Blue Party: Blues',
    ]);
  });
});

it('keeps the press of a country apart from its side', () => {
  const states: Side = { name: 'United States', aliases: ['US'], members: [] };
  expect(sidesOf('US media said talks were near. US officials agreed to wait.', [states])).toEqual([
    'US media: -',
    'US officials: United States',
  ]);
});

describe('sides from the text', () => {
  it.each([
    ['Beijing said talks were near.', 'Beijing: China'],
    ['The Kremlin said talks were near.', 'Kremlin: Russia'],
    ['Egyptian officials said talks were near.', 'Egyptian officials: Egypt'],
    ['South Korean President Min Ho said talks were near.', 'Min Ho: South Korea'],
    ['US special envoy Ann Lowe said talks were near.', 'Ann Lowe: United States'],
    ['Chile’s foreign ministry said talks were near.', 'Chile’s foreign ministry: Chile'],
    ['Ropemaker Chief Executive Al Chu said talks were near.', 'Al Chu: Ropemaker'],
    ['Al Chu, a spokesman for the Harbour Union, said talks were near.', 'Al Chu: Harbour Union'],
    ['Ann Lowe, the chairwoman of Ohio’s Castell County GOP, said talks were near.', 'Ann Lowe: Republican Party'],
    ['French farmers said talks were near.', 'French farmers: French farmers'],
    ['US media said talks were near.', 'US media: -'],
    ['Diplomats in Brelk said talks were near.', 'diplomats in Brelk: Diplomats in Brelk'],
    ['Small groups of protesters said talks were near.', 'Small groups of protesters: Small groups of protesters'],
    ['A witness said talks were near.', 'a witness: -'],
    ['Sources said talks were near.', 'sources: -'],
    ['Those residents said talks were near.', 'those residents: -'],
    ['The Norland Resistance party Alcas said talks were near.', 'Alcas: Alcas'],
    ['An Egyptian company said talks were near.', 'an Egyptian company: -'],
    ['French coach Al Chu said talks were near.', 'Al Chu: -'],
    ['Egyptian newspapers said talks were near.', 'Egyptian newspapers: -'],
    ['A British analyst, Al Chu, said talks were near.', 'Al Chu: -'],
    ['Al Chu said talks were near.', 'Al Chu: -'],
    ['Sailors said talks were near.', 'sailors: Sailors'],
    ['Witnesses said talks were near.', 'witnesses: -'],
  ])('%s', (text, expected) => {
    expect(sidesOf(text)).toEqual([expected]);
  });

  it('lets an office stand with its holder', () => {
    expect(sidesOf('French President Max Orban spoke. Orban’s office said talks were near.').at(-1)).toBe(
      'Orban’s office: France',
    );
  });

  it('is each one’s own in a joint statement, whatever stands before the names', () => {
    const text =
      'Zenaris and its owners left. Zenaris said it was cold. ' +
      'Norland-based retailer Zenaris and Norwegian minister Ann Lowe said it was late.';
    expect(sidesOf(text).slice(1)).toEqual([
      'Norland-based retailer Zenaris and Norwegian minister Ann Lowe: Zenaris',
      'Norland-based retailer Zenaris and Norwegian minister Ann Lowe: Norway',
    ]);
    expect(sidesOf('Norland-based sailor Lowe and Norwegian minister Bo Li said it was late.')).toEqual([
      'Norland-based sailor Lowe and Norwegian minister Bo Li: -',
    ]);
  });

  it('puts a name that two articles put on two sides on neither', () => {
    const first = readArticle('French President Max Orban said talks were near.', 'a');
    const second = readArticle('Chilean President Max Orban said talks were near.', 'b');
    const sides = derive([first, second]);
    expect(sides.map(({ name, members }) => [name, members])).toEqual([
      ['Chile', []],
      ['France', []],
    ]);
  });

  it('leaves out who is on a given side already', () => {
    expect(
      derive([readArticle('Silva said talks were near. Beijing said it agreed.')], [REDS]).map(({ name }) => name),
    ).toEqual(['China']);
  });
});

it('takes no side from a capital that only begins a sentence', () => {
  expect(
    sidesOf('Harbour Trust owns the quay. Its chief executive, Colin Marsh, said the trust was ready to sell.'),
  ).toEqual(['Colin Marsh: -']);
});

describe('what is a party', () => {
  it.each([
    ['Harbour Secretary Ann Lowe said talks were near.', 'Ann Lowe: -'],
    ['Health minister Ann Lowe said talks were near.', 'Ann Lowe: -'],
    ['The Harbour Ministry said talks were near.', 'Harbour Ministry: Harbour Ministry'],
    ['Harbour Ministry officials said talks were near.', 'Harbour Ministry officials: Harbour Ministry'],
    ['Castell police chief Karl Putnam said talks were near.', 'Karl Putnam: Castell police'],
    ['Al Chu, head of the Center for Coastal Progress, said talks were near.', 'Al Chu: Center for Coastal Progress'],
    ['Al Chu, founder and president of Harbour Watch, said talks were near.', 'Al Chu: Harbour Watch'],
    ['Senate Majority Leader Al Chu said talks were near.', 'Al Chu: -'],
    ['European leaders said talks were near.', 'European leaders: European leaders'],
    ['Council leader Al Chu said talks were near.', 'Al Chu: Council'],
    ['A Harbour Times poll said talks were near.', 'Harbour Times poll: -'],
    ['Peter King said talks were near.', 'Peter King: -'],
    ['Lord Chief Justice Al Chu said talks were near.', 'Al Chu: -'],
    ['The Department of Ropes said talks were near.', 'Department of Ropes: Department of Ropes'],
    [
      'The Harbour Safety Administration said talks were near.',
      'Harbour Safety Administration: Harbour Safety Administration',
    ],
    ['Staunch Voss ally Al Chu said talks were near.', 'Al Chu: -'],
    ['The Sailor Law Center said talks were near.', 'Sailor Law Center: Sailor Law Center'],
    ['The Clean Rivers Campaign said talks were near.', 'Clean Rivers Campaign: Clean Rivers Campaign'],
    ['As HTU’s Ann Lowe has reported, talks were near.', 'Ann Lowe: HTU'],
    ['It rained in Castell. As HTU’s Ann Lowe has reported, talks were near.', 'Ann Lowe: HTU'],
    ['The House said talks were near. The White House waited.', 'House: House'],
    ['Al Chu, a member of the Harbour 10 crew, said talks were near.', 'Al Chu: -'],
    ['Captain Rope creator Al Chu said talks were near.', 'Al Chu: -'],
    ['Al Chu, shadow secretary for the family, said talks were near.', 'Al Chu: -'],
    ['Al Chu, head of Fog Research at Zenaris Bank, said talks were near.', 'Al Chu: Zenaris Bank'],
    ['Al Chu, Professor of Fog Biology at the Harbour Institute, said talks were near.', 'Al Chu: Harbour Institute'],
    ['US lawmakers said talks were near.', 'US lawmakers: US lawmakers'],
    ['Party leader Al Chu said talks were near.', 'Al Chu: -'],
    ['US Senator Al Chu said talks were near.', 'Al Chu: -'],
    ['Liberal Democrat spokesman Al Chu said talks were near.', 'Al Chu: Liberal Democrats'],
    ['The Lib Dems said talks were near.', 'Lib Dems: Liberal Democrats'],
    ['Al Chu, from the group Sailors 4 Justice, said talks were near.', 'Al Chu: Sailors 4 Justice'],
    ['On Monday Sen. Ann Lowe (R-Tex.) told reporters that talks were near.', 'Ann Lowe: Republican Party'],
    ['Two leading Democrats said talks were near.', 'two leading Democrats: Democratic Party'],
    ['Al Chu, a founder of a Harbour Watch group, said talks were near.', 'Al Chu: -'],
  ])('%s', (text, expected) => {
    expect(sidesOf(text)).toEqual([expected]);
  });

  it('puts a candidate, the campaign and those who speak for it on one side', () => {
    expect(
      sidesOf(
        'Lena Voss said talks were near. The Voss campaign said talks were far. ' +
          'Voss spokesman Al Chu said they were off. Mr. Voss’s wife waved.',
      ),
    ).toEqual(['Lena Voss: Lena Voss', 'Voss campaign: Lena Voss', 'Al Chu: Lena Voss']);
  });

  it('puts a body and its capitals on one side over articles', () => {
    const first = readArticle('The Harbour Workers Union said talks were near.', 'a');
    const second = readArticle('HWU spokesman Al Chu said talks were near.', 'b');
    expect(derive([first, second])).toMatchObject([
      { name: 'Harbour Workers Union', aliases: ['HWU'], members: ['Al Chu'] },
    ]);
  });
});

it('puts a president and the administration on the side of the country, and a movement with its name', () => {
  expect(
    sidesOf('French President Max Orban said talks were near. The Orban administration said talks were far.'),
  ).toEqual(['Max Orban: France', 'Orban administration: France']);
  expect(
    sidesOf('Zenaris said talks were near. Al Chu, a member of the Zenaris Movement’s council, said talks were far.'),
  ).toEqual(['Zenaris: Zenaris', 'Al Chu: Zenaris']);
});

it('knows a person with and without an initial', () => {
  const first = readArticle('Voss spokesman Al Chu said talks were near. Lena Voss said talks were near.', 'a');
  const second = readArticle('Lena T. Voss said talks were near.', 'b');
  const sides = derive([first, second]);
  expect(assignSides(sides)(second.statements)[0]?.speaker?.side).toBe('Lena Voss');
});

describe('sides over articles', () => {
  const speakersOf = (texts: readonly string[]): string[] => {
    const read = texts.map((text, number) => readArticle(text, `article-${number}`));
    return withSides(read).flatMap((statements) =>
      statements.map(({ speaker }) => `${speaker?.name ?? '?'}: ${speaker?.side ?? '-'}`),
    );
  };

  it.each([
    [
      'Bahamas police said talks were near. The police said little else happened.',
      'Police said talks were near.',
      'police: Police',
    ],
    ['Norwegian officials said talks were near.', 'Officials said talks were near.', 'officials: -'],
    ['Chile’s foreign ministry said talks were near.', 'The ministry said talks were near.', 'the ministry: Ministry'],
  ])('lets a bare noun take no side from another article', (first, second, expected) => {
    expect(speakersOf([first, second]).at(-1)).toBe(expected);
  });

  it('gives a surname the side of its one bearer, and none where two bear it', () => {
    const envoy = 'French envoy Max Orban said talks were near.';
    expect(speakersOf([envoy, 'Orban said talks were near.']).at(-1)).toBe('Orban: France');
    expect(speakersOf([envoy, 'Pilot Lena Orban said talks were near.', 'Orban said talks were near.']).at(-1)).toBe(
      'Orban: -',
    );
  });
});

it('takes a legislator’s party, of another article, before the committee that she sits on here', () => {
  const here = readArticle('Sen. Ann Lowe, chair of the Senate Harbour and Ropes Committee, said the pier leaks.');
  const there = readArticle('Republican Sen. Ann Lowe said the pier leaks.');
  const sides = (articles: readonly ReturnType<typeof readArticle>[]): unknown[] =>
    withSides(articles).map(([first]) => first?.speaker?.side);
  expect(sides([here])).toEqual(['Senate Harbour and Ropes Committee']);
  expect(sides([here, there])).toEqual(['Republican Party', 'Republican Party']);
});

it('knows an office that is taken up soon by itself', () => {
  expect(sidesOf('Incoming Senate Majority Leader Ann Lowe said the pier leaks.')).toEqual(['Ann Lowe: -']);
});
