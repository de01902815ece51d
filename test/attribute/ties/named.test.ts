import { describe, expect, it } from 'vitest';
import { tiesIn } from '../../../src/attribute/ties/tiesIn.ts';
import { readArticle } from '../readArticle.ts';

/** "party (via)" of Ann Lowe in an article of an outlet, or "-". */
function tieOf(text: string, role: string | null, { name = 'Ann Lowe', outlet = null as string | null } = {}): string {
  const tie = tiesIn({ text, outlet }, readArticle(text).statements)({ name, role });
  return tie === null ? '-' : `${tie.party} (${tie.via})`;
}

describe('a party goes by the name that the article has for it', () => {
  it.each([
    ['spokesman for Voss', 'Lena Voss spoke. So did the spokesman for Voss, Ann Lowe.', 'Lena Voss (role)'],
    ['spokesman for Voss', 'Lena Voss met Tom Voss. Ann Lowe came.', 'Voss (role)'],
    ['spokesman for Voss', 'The Voss came in. Even Voss was late.', 'Voss (role)'],
    ['Voss family lawyer', 'Lena Voss was found. Ann Lowe spoke.', 'Lena Voss’s family (role)'],
    ['attorney for Voss’s family', 'Ann Lowe spoke.', 'Voss’s family (role)'],
    ['spokesman for Voss', 'Lena Voss Sea Station burnt. Ann Lowe came.', 'Voss (role)'],
    ['HTU Research analyst', 'Ann Lowe spoke.', 'HTU Research (role)'],
    ['president of Colour', 'Ann Lowe leads Colour of Ropes.', 'Colour of Ropes (role)'],
    ['president of Colour', 'Ann Lowe leads Colour. She paints.', 'Colour (role)'],
    ['president of Norway', 'Norway Express left. Ann Lowe spoke.', 'Norway (role)'],
    [
      'chief of the Center for Nautical',
      'It is the Center for Nautical and Coastal Studies. Ann Lowe runs it.',
      'Center for Nautical and Coastal Studies (role)',
    ],
    ['RSG president', 'The plan is by the Rope Studies Group, or RSG, of Castell.', 'Rope Studies Group (role)'],
    ['director of the Freedom of Ropes Project at the Harbour Centre', '', 'Harbour Centre (role)'],
    ['director of the Castell Institute of Ropes’s Center for Knots', '', 'Castell Institute of Ropes (role)'],
    ['president of the Castell Sailors’ Union', '', 'Castell Sailors’ Union (role)'],
    ['director of the Lawyers’ Committee for Ropes', '', 'Lawyers’ Committee for Ropes (role)'],
    ['HTU Business Manager', '', 'HTU (role)'],
    ['official at Treasury’s Office of Ropes', '', 'Office of Ropes (role)'],
    ['adviser of the State Council of the Republic of Norway', '', 'Norway (role)'],
    ['head of Norway’s Fog Research organization', '', 'Norway (role)'],
    ['EU Fisheries Commissioner', '', 'EU (role)'],
    ['Tom Stone’s Labour MP', '', 'Labour Party (role)'],
    ['aide to Pilot Mark Lind', '', 'Mark Lind (role)'],
    ['Zenaris analyst', 'A Zenaris analyst, Ann Lowe, spoke.', 'Zenaris (role)'],
    ['Zenaris analyst', 'It rained in Zenaris. Ann Lowe spoke.', '-'],
  ])('%s: %s', (role, text, tie) => {
    expect(tieOf(text, role)).toBe(tie);
  });

  it.each([
    ['Greens', 'The Greens said no. The Green Party has three seats.', 'Green Party (name)'],
    ['Republican report', 'A Republican report said so.', 'Republican Party (document)'],
  ])('%s', (name, text, tie) => {
    expect(tieOf(text, null, { name })).toBe(tie);
  });
});

describe('an office that does not say whose', () => {
  const abroad = 'Norway is near Chile. In Chile the navy sailed. Prime Minister Ann Lowe was glad.';

  it('is that of the outlet’s country, if that is spoken of', () => {
    expect(tieOf(abroad, 'Prime Minister', { outlet: 'The Norwegian Times' })).toBe('Norway (office)');
    expect(tieOf(abroad, 'Prime Minister', { outlet: 'The Peruvian Times' })).toBe('Chile (office)');
    expect(tieOf(abroad, 'Prime Minister', { outlet: 'Norway' })).toBe('Chile (office)');
  });

  it.each([
    ['Prime Minister', '-'],
    ['Chancellor', '-'],
    ['President', 'United States (office)'],
  ])('is none that the United States have not: %s', (role, tie) => {
    expect(tieOf(`The Americans came to America’s and the US shore. The US won. ${role} Ann Lowe spoke.`, role)).toBe(
      tie,
    );
  });

  it('is the one state’s that has it by that name, where that is spoken of', () => {
    const text = 'Chile and Chile’s navy. The British came. Home Secretary Ann Lowe spoke.';
    expect(tieOf(text, 'Home Secretary')).toBe('United Kingdom (office)');
    expect(tieOf(text.replace('The British', 'They'), 'Home Secretary')).toBe('Chile (office)');
    expect(tieOf(text.replace('The British', 'The United States'), 'Commerce Secretary')).toBe(
      'United States (office)',
    );
  });
});

describe('whose office stands before a name', () => {
  it.each([
    ['Norway’s ambassador to Chile, Ann Lowe, spoke.', 'Norway (role)'],
    ['Norway’s deputy ambassador to the Rope Board, Mrs Ann Lowe, spoke.', 'Norway (role)'],
    ['Norway’s former ambassador to Chile, Ann Lowe, spoke.', '-'],
    ['Norway’s senator Ann Lowe spoke.', '-'],
    ['Norway’s ambassador, Ann Lowe, met Chile’s ambassador, Ann Lowe.', '-'],
    ['But Kelp Trials Abroad director Ann Lowe spoke.', 'Kelp Trials Abroad (membership)'],
  ])('%s', (text, tie) => {
    expect(tieOf(text, null)).toBe(tie);
  });

  it('of a seat in a parliament, the party that is told behind the name', () => {
    expect(tieOf('Sen. Ann Lowe, the committee’s top Democrat, spoke.', 'Sen.')).toBe('Democratic Party (membership)');
    expect(tieOf('Sen. Ann Lowe, a Democrat, spoke. Sen. Ann Lowe, a Republican, left.', 'Sen.')).toBe('-');
    expect(tieOf('Sen. Ann Lowe is a moderate Democrat who dives.', 'Sen.')).toBe('Democratic Party (membership)');
    expect(tieOf('Sen. Ann Lowe is a Democrat donor.', 'Sen.')).toBe('-');
  });

  it.each([
    ['Republicans like Sen. Ann Lowe left.', 'Republican Party (membership)'],
    [
      'He asked Republicans Rep. Bo Li of Castell, Gov. Al Chu of Dock and Sen. Ann Lowe.',
      'Republican Party (membership)',
    ],
    ['He asked Republicans, Sen. Ann Lowe said.', '-'],
    ['He asked Republicans and Sen. Ann Lowe.', '-'],
    ['Dockers like Sen. Ann Lowe left.', '-'],
  ])('of a seat in a parliament, the party whose people are named: %s', (text, tie) => {
    expect(tieOf(text, 'Sen.')).toBe(tie);
  });
});

describe('an office of which one was spoken of', () => {
  const spoken = 'A Zenaris spokesman said so.';
  it.each([
    ['the spokesman', null, spoken, 'Zenaris (role)'],
    ['the spokesman', null, `${spoken} A Norland spokesman said no.`, '-'],
    ['the spokesman', null, 'A spokesman said so.', '-'],
    ['the baker', null, 'A Zenaris baker said so.', '-'],
    ['Ann Lowe', 'spokesman', `${spoken} The spokesman, Ann Lowe, left.`, 'Zenaris (role)'],
    ['Ann Lowe', 'spokesman', `${spoken}\n\nIt rained.\n\nLater came spokesman Ann Lowe.`, '-'],
  ])('%s, %s: %s', (name, role, text, tie) => {
    expect(tieOf(text, role, { name })).toBe(tie);
  });
});

describe('members by a word that tells opinions too', () => {
  it('are a party’s where it stands large within a sentence', () => {
    expect(tieOf('The Conservatives left. It rained.', null, { name: 'the Conservatives' })).toBe(
      'Conservative Party (name)',
    );
    expect(tieOf('It rained on many Conservatives.', null, { name: 'many Conservatives' })).toBe(
      'Conservative Party (name)',
    );
    expect(tieOf('Conservatives left. It rained on conservatives.', null, { name: 'Conservatives' })).toBe('-');
  });
});

describe('who chairs a committee and is called by a party’s word elsewhere', () => {
  it('is of the party', () => {
    const role = 'chairman of the House Harbour Committee';
    const text = `House Republican Ann Lowe came. Ann Lowe, ${role}, left.`;
    expect(tieOf(text, role)).toBe('Republican Party (membership)');
    expect(tieOf(`Ann Lowe, ${role}, left.`, role)).toBe('House Harbour Committee (role)');
  });
});

describe('whose lawyer goes by a title', () => {
  it('is hers by her full name', () => {
    const text = 'Ann Lowe came. Ms. Lowe’s lawyer, Bo Li, left.';
    expect(tieOf(text, 'Ms. Lowe’s lawyer', { name: 'Bo Li' })).toBe('Ann Lowe (role)');
  });
});

describe('what stands behind a name, with more of it', () => {
  it.each([
    'Ann Lowe, an analyst with the Harbour Project, an Oslo-based group, left.',
    'Ann Lowe, head of the Harbour Project and a critic of boats, left.',
  ])('%s', (text) => {
    expect(tieOf(text, null)).toBe('Harbour Project (membership)');
  });
});

describe('no party', () => {
  it.each([
    ['what shows it', 'Zenaris', 'A letter seen by Zenaris says so. Zenaris said it had sold its boats.'],
    ['what has got it', 'Zenaris', 'Zenaris has obtained a leaked copy. Zenaris said it had sold its boats.'],
    ['a wire', 'ROPA', 'He was quoted by the ROPA newswire. ROPA reported rain.'],
    ['an agency that reported it', 'ROPA Novo', 'The Norland agency ROPA Novo reported rain.'],
    ['where films are', 'RopeTube', 'A film posted on RopeTube said so.'],
    ['capitals of a place', 'CASTELL', 'CASTELL (XY) - It rained. In Castell it stopped.'],
    ['a past one', 'a former administration official', 'The administration is gone.'],
    ['a mere kind', 'the NGO', 'The NGO said so.'],
    ['a heading', 'MINUTES AND NOTES COMMITTEE', 'MINUTES AND NOTES COMMITTEE'],
  ])('is %s', (_what, name, text) => {
    expect(tieOf(text, null, { name })).toBe('-');
  });

  it.each(['police', 'local police'])('is described by a verb or an adjective: %s', (name) => {
    const text = 'The dangers police face are many. An adjacent police car burnt. A white police officer fell.';
    expect(tieOf(text, null, { name })).toBe('Police (story)');
  });
});

describe('who fights for a people', () => {
  const named = 'The Tamil-led Free Shore Army (FSA) and the Tamil Harbour Union met.';
  it.each([
    ['is the one body that the article has so', named, 'Tamil fighters', 'Free Shore Army (name)'],
    ['goes by that word where it has none', 'Tamil forces left.', 'Tamil forces', 'Tamil forces (name)'],
    ['or two', `${named} So did the Tamil River Front.`, 'Tamil forces', 'Tamil forces (name)'],
  ])('%s', (_what, text, name, tie) => {
    expect(tieOf(text, null, { name })).toBe(tie);
  });
});

it.each([
  ['State official', 'Norway and America spoke to the State Department.', 'United States (office)'],
  ['PM’s spokesman', 'Norway and Oslo. Norwegians said so.', 'Norway (office)'],
])('the state of an office that does not say of which, %s', (role, text, tie) => {
  expect(tieOf(text, role)).toBe(tie);
});

it.each([
  ['the justices', 'The Castell Harbour Court met.', 'Castell Harbour Court (name)'],
  ['the justices', 'The Norland Supreme Court and the Castell Harbour Court met.', 'Norland Supreme Court (name)'],
  ['the justices', 'The Castell Harbour Court and the Upper Castell Court met.', '-'],
  ['committee staffers', 'The Senate Harbour Committee met.', 'Senate Harbour Committee (name)'],
  ['commission officials', 'It rained.', '-'],
  ['the sailors’ group', 'It rained.', '-'],
  ['the country’s largest rope company', 'It rained.', '-'],
  ['the tram drivers’ union', 'It rained.', 'Tram drivers’ union (story)'],
])('the body that stands behind %s, in %j: %s', (name, text, tie) => {
  expect(tieOf(text, null, { name })).toBe(tie);
});

it.each([
  ['Ann Lowe (D-Ohio), the Harbour Committee chairwoman, spoke.', 'Harbour Committee chairwoman', 'Democratic Party'],
  ['Ann Lowe, R-Ohio, spoke.', 'ranking member of the Harbour Committee', 'Republican Party'],
])('who chairs a committee is of the party that stands behind her name: %s', (text, role, party) => {
  expect(tieOf(text, role)).toBe(`${party} (membership)`);
});

it('one soldier speaks for no state, several do', () => {
  expect(tieOf('Norwegian soldier Ann Lowe drove on.', 'Norwegian soldier')).toBe('-');
  expect(tieOf('Norwegian soldiers drove on.', null, { name: 'Norwegian soldiers' })).toBe('Norway (name)');
});
