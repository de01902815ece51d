import { describe, expect, it } from 'vitest';
import { tieOf } from './tieOf.ts';

describe('for whom a person speaks, by what stands beside the name', () => {
  it.each([
    ['Ann Lowe of the Harbour Union said so.', 'Harbour Union (membership)'],
    ['Ann Lowe of Milltech Marine said so.', 'Milltech Marine (membership)'],
    ['Ann Lowe, an envoy of the HTU High Commissioner for Ropes, said so.', 'HTU (membership)'],
    ['Ann Lowe came. Lowe is Castell State’s Hale Professor of Ropes.', 'Castell State (membership)'],
    ['Ann Lowe came. Lowe was Castell State’s chancellor.', 'Castell State (membership)'],
    ['Ann Lowe of the Committee to Protect Divers said so.', 'Committee to Protect Divers (membership)'],
    ['Ann Lowe of the Reading Rope Institute said so.', 'Reading Rope Institute (membership)'],
    ['Late on Monday, Harbour Union President and Treasurer Ann Lowe said so.', 'Harbour Union (membership)'],
    ['Ann Lowe, a chemist at Castell University, said so.', 'Castell University (membership)'],
    [
      'Ann Lowe, Chair of Ropes in the Faculty of Knots at the Castell University, said so.',
      'Castell University (membership)',
    ],
    ['Ann Lowe (left) of the Harbour Union said so.', 'Harbour Union (membership)'],
    ['Ann Lowe, who now leads the Zenaris Fund, said so.', 'Zenaris Fund (membership)'],
    ['Ann Lowe, a Castell lawyer representing Bo Li, said so.', 'Bo Li (membership)'],
    ['Ann Lowe, speaking for the country’s Health Ministry, said so.', 'Health Ministry (membership)'],
    ['The director of the Harbour Union, Dr Ann Lowe, said so.', 'Harbour Union (membership)'],
    ['The Harbour Union’s Ann Lowe said so.', 'Harbour Union (membership)'],
    ['The Labour Party’s leader, Ann Lowe, said so.', 'Labour Party (membership)'],
    ['Ann Lowe of the old Harbour Union said so.', 'Harbour Union (membership)'],
    ['Ann Lowe of Norland’s Harbour Institute said so.', 'Harbour Institute (membership)'],
    ['He came on Monday. Plover Marin’s Ann Lowe said so.', 'Plover Marin (membership)'],
    ['Ann Lowe, who leads the tram drivers’ union, said so.', 'Tram drivers’ union (story)'],
    ['“It is late,” Ann Lowe of Zenaris Harbour.', 'Zenaris Harbour (membership)'],
  ])('%s', (text, tie) => {
    expect(tieOf(text, 'Ann Lowe')).toBe(tie);
  });

  it.each([
    ['a place', 'Ann Lowe of Castell said so.'],
    ['a place of several words', 'Ann Lowe of New Castell said so.'],
    ['a place that something happens in', 'It burnt in Upper Castell. Ann Lowe of Upper Castell said so.'],
    ['a town and its state', 'Ann Lowe of Port Ellery, Norland, said so.'],
    ['whom she talks with', 'Ann Lowe, speaking with the Harbour Union, said so.'],
    ['what she is against', 'Ann Lowe, a critic of the Harbour Union, said so.'],
    ['what she has left', 'Ann Lowe, formerly of the Harbour Union, said so.'],
    ['an outlet', 'Ann Lowe of the Harbour Times said so.'],
    ['what comes before her', 'After talks with members of the Harbour Union, Ann Lowe said so.'],
    ['the mayor’s town', 'The mayor of Castell, Ann Lowe, said so.'],
    ['an office of nobody', 'Ann Lowe of the office of Speaker Voss said so.'],
    ['a town before a title', 'In Castell President Ann Lowe said so.'],
    ['what she was seen doing', 'Ann Lowe, leaving talks of the Harbour Union, said so.'],
    ['whose sister she is', 'Ann Lowe came. Lowe is Castell State’s best friend.'],
    ['whose daughter she is', 'Tom Stone’s Ann Lowe said so.'],
    ['two bodies', 'Ann Lowe of the Harbour Union said so. Ann Lowe of the Dock Guild said no.'],
  ])('not %s', (_what, text) => {
    expect(tieOf(text, 'Ann Lowe')).toBe('-');
  });
});

describe('a body that speaks', () => {
  it.each([
    ['Harbour Union', 'The Harbour Union said so.'],
    ['Harbour Pilots’ League', 'The Harbour Pilots’ League said so.'],
    ['Upper People’s Court', 'The Upper People’s Court said so.'],
    ['HTU', 'HTU said so.'],
    ['CalRope', 'CalRope said so.'],
    ['Zenaris', 'Zenaris said so. A Zenaris spokesman left.'],
    ['Zenaris', 'Zenaris, a Norland rope company, said so.'],
    ['Zenaris', 'Zenaris and its owners met.'],
    ['Zenaris', 'Zenaris, in its letter, said so.'],
    ['Zenaris', 'He left the rope company Zenaris.'],
    ['Zenaris', 'He left a rope company called Zenaris.'],
    ['Zenaris', 'It rained. Chipmaker Zenaris said so.'],
    ['Zenaris', 'Ropes of the shipping giant Zenaris burnt.'],
    ['Zenaris', 'A Zenaris user left.'],
    ['Zenaris', 'Zenaris announced its plan.'],
    ['Zenaris', 'A Zenaris 707 crashed.'],
    ['Lost Fleet Project', 'The Lost Fleet Project said so.'],
    ['US Harbour Survey', 'The US Harbour Survey said so.'],
  ])('%s is a party: %s', (name, text) => {
    expect(tieOf(text, name)).toBe(`${name} (name)`);
  });

  it.each([
    ['a surname', 'Voss', 'Voss said it was so.'],
    ['a person', 'Ann Lowe', 'Ann Lowe said it was so. The Ann Lowe campaign met.'],
    ['a person behind a trade', 'Voss', 'Ropemaker Voss said so. A sailor called Voss left.'],
    ['a place', 'Castell', 'In Castell it rained. Castell officials said so.'],
    ['an agency', 'Zenaris', 'The news agency Zenaris reported so. A Zenaris spokesman left.'],
    ['an outlet', 'Zenaris', 'Zenaris, a Norland newspaper, reported so. A Zenaris director left.'],
    ['a channel', 'NOTV', 'NOTV reported so.'],
    ['a channel with its number', 'TVR24', 'TVR24 reported so.'],
    ['a paper', 'Castell Sun', 'The Castell Sun reported so.'],
    ['what is online', 'CastellOnline', 'CastellOnline reported so.'],
    ['a news agency', 'Castell News Agency', 'The Castell News Agency reported so.'],
    ['initials of an interview', 'NG', 'Nora Grant came.\nNG: It was cold.'],
    ['initials in brackets', 'NG', 'Nora Grant came.\n((NG)) It was cold.'],
    ['whose rival has a plan', 'Voss', 'Voss, who left, announced that the union had its plan.'],
  ])('%s is none', (_what, name, text) => {
    expect(tieOf(text, name)).toBe('-');
  });

  it('goes by its full name, its own part of it, and all of it', () => {
    const text = 'The Harbour Workers Guild (HWG) met. HWG said so.';
    expect(tieOf(text, 'HWG')).toBe('Harbour Workers Guild (name, HWG)');
    expect(tieOf('Norland’s Harbour Court said so.', 'Norland’s Harbour Court')).toBe('Harbour Court (name)');
    expect(tieOf('The Norland Department of Ropes and Knot Tying said so.', 'Knot Tying')).toBe(
      'Norland Department of Ropes and Knot Tying (name)',
    );
  });

  it('is the one of its kind that the article names', () => {
    expect(tieOf('The Castell Rope Court met. The court said so.', 'the court')).toBe('Castell Rope Court (name)');
    expect(tieOf('The Castell Rope Court met. The Dock Court said so.', 'the court')).toBe('-');
    expect(tieOf('The Castell Rope Court met.', 'the three-judge court')).toBe('Castell Rope Court (name)');
    const service = 'The Upper Castell Fire and Rescue Service came.';
    expect(tieOf(service, 'the fire service')).toBe('Upper Castell Fire and Rescue Service (name)');
    expect(tieOf(service, 'the rope service')).toBe('Rope service (story)');
    expect(tieOf('The Castell Police Union met.', 'the police union')).toBe('Castell Police Union (name)');
    expect(tieOf('The Castell Rope Society met.', 'Ann Lowe', 'Society President')).toBe('Castell Rope Society (role)');
    expect(tieOf('It is said of the Rope Court of Castell that the Rope Court met.', 'the court')).toBe(
      'Rope Court of Castell (name)',
    );
    expect(tieOf('He left the Court of Ropes.', 'the court')).toBe('Court of Ropes (name)');
    expect(tieOf('Castell’s Rope Party met. The party said so.', 'the party')).toBe('Rope Party (name)');
    expect(tieOf('The Rope Party met the Dock Party.', 'the party')).toBe('-');
    expect(tieOf('The European Union met. The union said so.', 'the union')).toBe('Union (story)');
    expect(tieOf('The Rope Court met. “The Rope Court is here,” he said.', 'the court')).toBe('Rope Court (name)');
    expect(tieOf('The Rope Court of Castell met. The court said so.', 'the court')).toBe(
      'Rope Court of Castell (name)',
    );
    const college = 'Rope College Norenz met. The College’s dinghy sank.';
    expect(tieOf(college, 'a College spokesperson')).toBe('Rope College Norenz (name)');
    expect(tieOf(`${college} The Dock College met.`, 'a College spokesperson')).toBe('-');
    for (const other of ['Rope College Union', 'Rope College DPU', 'Rope College President'])
      expect(tieOf(`${other} met.`, 'the college')).toBe('College (story)');
    expect(tieOf('The Rope Committee met.', 'Ann Lowe', 'committee chair')).toBe('-');
    expect(tieOf('The Rope Committee met.', 'Ann Lowe', 'committee member')).toBe('Rope Committee (role)');
  });

  it('is whole where its speaker is a part of its name', () => {
    const text = 'The Castell Rope and Harbour Company (CRHC) met. The High Court of Wick and Wales sat.';
    expect(tieOf(text, 'Harbour Company')).toBe('Castell Rope and Harbour Company (name)');
    expect(tieOf(text, 'Wales')).toBe('High Court of Wick and Wales (name)');
    expect(tieOf(`${text} It rained in Wales.`, 'Wales')).toBe('Wales (name)');
    expect(tieOf('The Center for Ropes and Center for Docks met.', 'Center for Docks')).toBe('Center for Docks (name)');
    expect(tieOf('The National Gathering of Rope Makers met.', 'National Gathering')).toBe(
      'National Gathering of Rope Makers (name)',
    );
    expect(tieOf('The President of Rope Union, and Dock Union left.', 'Dock Union')).toBe('Dock Union (name)');
  });

  it('stands in a role by its acronym', () => {
    const text = 'The Harbour Trade Union (HTU) met. The Old Rope Law (ORL) holds.';
    expect(tieOf(text, 'Ann Lowe', 'Castell HTU Bosun')).toBe('Harbour Trade Union (role, HTU)');
    expect(tieOf(text, 'Ann Lowe', 'Castell HTU critic')).toBe('-');
    expect(tieOf(text, 'Ann Lowe', 'Castell ORL Bosun')).toBe('-');
  });

  it.each([
    ['Governor', 'It burnt in the state of Castell.', 'Castell'],
    ['Regional governor', 'Castell’s governor left.', 'Castell'],
    ['Chief Minister', 'She was chief minister of Upper Castell.', 'Upper Castell'],
    ['regional president', 'Castell province burnt.', 'Castell'],
    ['Governor', 'Castell Oblast burnt.', 'Castell'],
    ['Governor', 'Ellery, the capital of Castell del Mar, burnt.', 'Castell del Mar'],
    ['governor of the region', 'Castell Oblast burnt.', 'Castell'],
  ])('is the one part of a state, for its %s', (role, text, region) => {
    expect(tieOf(text, 'Ann Lowe', role)).toBe(`${region} (office)`);
  });

  it.each([
    ['of two', 'Governor', 'The state of Castell and the state of Ellery burnt.'],
    ['of none', 'Governor', 'Castell burnt.'],
    ['where it is the whole state', 'Governor', 'The state of Norway burnt.'],
    ['for another office', 'district manager', 'The state of Castell burnt.'],
  ])('is no part of a state %s', (_what, role, text) => {
    expect(tieOf(text, 'Ann Lowe', role)).toBe('-');
  });

  it('is no state’s for an agency that is named, whosever media are told of beside it', () => {
    const text = 'Norwegian state media said so. State news agency Zenar said no.';
    expect(tieOf(text, 'Zenar', 'state news agency')).toBe('-');
  });

  it('is a directorate, with or without its article', () => {
    expect(tieOf('It rained.', 'the Directorate General of Civil Ropes')).toBe(
      'Directorate General of Civil Ropes (name)',
    );
  });

  it.each([
    ['Norwegian state media', 'It rained.', 'Norway (name)'],
    ['Norway’s state-run television', 'It rained.', 'Norway (name)'],
    ['state TV', 'Norway burnt. Norwegian police left.', 'Norway (office)'],
    ['state media', 'It rained.', '-'],
    ['the country’s state news', 'Norway burnt. Norwegian police left.', 'Norway (office)'],
    ['state-owned Norwegian news agency', 'It rained.', 'Norway (name)'],
    ['a senior harbour administration official', 'The harbour administration met.', 'Harbour administration (story)'],
    ['local media', 'Norway burnt. Norwegian police left.', '-'],
  ])('is the state of %s', (name, text, tie) => {
    expect(tieOf(text, name)).toBe(tie);
  });

  it('is the state of an agency that is its own', () => {
    expect(tieOf('It rained.', 'Zenaris', 'state-owned Norwegian news agency')).toBe('Norway (role)');
    expect(tieOf('It rained.', 'Zenaris', 'Norwegian news agency')).toBe('-');
  });

  it.each([
    ['the prosecution', 'It rained.', 'Ann Lowe', 'Local prosecutor', 'Prosecution (story)'],
    ['the prosecution', 'It rained.', 'prosecutors', null, 'Prosecution (story)'],
    ['the prosecution, by office alone', 'It rained.', 'Ann Lowe', 'Prosecutor', 'Prosecution (story)'],
    ['not for whom somebody works', 'It rained.', 'Ann Lowe', 'adviser to an opposition leader', '-'],
    ['no camp of several', 'It rained.', 'rival pro-harbour camp', null, '-'],
    ['not who stands beside it', 'The boss and his union met.', 'the union', null, 'Union (story)'],
    [
      'whose statement it is, behind one of nobody',
      'He said no. The Harbour Union’s statement read: “We stay.”',
      'the Harbour Union’s statement',
      null,
      'Harbour Union (document)',
    ],
    ['the opposition', 'It rained.', 'Ann Lowe', 'opposition candidate for mayor', 'Opposition (story)'],
    ['the opposition', 'It rained.', 'the opposition', null, 'Opposition (story)'],
    ['a camp', 'Ann Lowe from the pro-harbour camp said so.', 'Ann Lowe', null, 'Pro-harbour camp (story)'],
    [
      'a body of a place',
      'Ann Lowe of the island’s rope agency said so.',
      'Ann Lowe',
      null,
      'Island’s rope agency (story)',
    ],
    ['no camp that is a place', 'Ann Lowe from the camp said so.', 'Ann Lowe', null, '-'],
    [
      'the chamber that somebody chairs',
      'In the parliament Ann Lowe sat.',
      'Ann Lowe',
      'speaker of the parliament',
      'parliament (story)',
    ],
    ['the police of a land', 'It rained.', 'Ann Lowe', 'head of Norway’s harbour police', 'Harbour police (story)'],
    ['the union of a land', 'It rained.', 'Ann Lowe', 'head of Norway’s Harbour Union', 'Harbour Union (role)'],
  ])('without a proper name: %s', (_what, text, name, role, tie) => {
    expect(tieOf(text, name, role)).toBe(tie);
  });

  it('is spelt out by its acronym of small letters too', () => {
    const text = 'The Rope Institute of Volcanic Harbours (RivHarb) met.';
    expect(tieOf(text, 'RivHarb')).toBe('Rope Institute of Volcanic Harbours (name, RivHarb)');
  });

  it('is the state of its one president, not of one of two', () => {
    const norway = 'Norway burnt. Norwegian police left.';
    expect(tieOf(`${norway} President Ann Lowe came.`, 'Ann Lowe', 'President')).toBe('Norway (office)');
    expect(tieOf(`${norway} President Ann Lowe met ex-President Bo Li.`, 'Ann Lowe', 'President')).toBe(
      'Norway (office)',
    );
    expect(tieOf(`${norway} President Lowe met former President Lind.`, 'Ann Lowe', 'President')).toBe(
      'Norway (office)',
    );
    expect(tieOf(`${norway} President Lowe met President Bo Lind.`, 'Ann Lowe', 'President')).toBe('-');
    expect(tieOf(`${norway} Health Minister Lowe met Rope Minister Lind.`, 'Ann Lowe', 'Health Minister')).toBe(
      'Norway (office)',
    );
  });

  it('is in a place, and not that place', () => {
    expect(tieOf('Police in Ellery, Norway said so.', 'Norway', 'Police in Ellery')).toBe('Police (story)');
    expect(tieOf('It rained.', 'Norway', 'host')).toBe('Norway (name)');
    expect(tieOf('Norway said so.', 'Norway', 'host in Ellery')).toBe('Norway (name)');
  });

  it('is the chamber that somebody chairs', () => {
    expect(tieOf('It rained.', 'Ann Lowe', 'Speaker of the House of Commons')).toBe('House of Commons (story)');
    expect(tieOf('It rained.', 'Ann Lowe', 'Vice President of the Senate')).toBe('Senate (story)');
    expect(tieOf('It rained.', 'Ann Lowe', 'clerk of the House')).toBe('-');
  });

  it('is no other body that begins with its name', () => {
    expect(tieOf('The Castell Court Rope Command met.', 'the court')).toBe('Court (story)');
    expect(tieOf('The Castell Police met.', 'the police')).toBe('Police (story)');
  });

  it('is not in what somebody does', () => {
    expect(tieOf('Ann Lowe looks back on her time with the Harbour Union.', 'Ann Lowe')).toBe('-');
  });

  it('is what the article tells of somebody elsewhere', () => {
    const text = 'The head of the harbour police, Ann Lowe, said it was late. Lowe said it was cold.';
    expect(tieOf(text, 'Ann Lowe')).toBe('Harbour police (story)');
    expect(tieOf(text, 'Ann Lowe', 'sailor')).toBe('Harbour police (story)');
    expect(tieOf(text, 'Ann Lowe', 'former sailor')).toBe('-');
    expect(tieOf(text, 'Lea Lowe')).toBe('-');
    const twice = 'The head of the rope agency, Ann Lowe, said it was dry.';
    expect(tieOf(`${text} ${twice}`, 'Ann Lowe')).toBe('-');
  });

  it('is not beside somebody who has left', () => {
    expect(tieOf('Ann Lowe of the Harbour Union said so.', 'Ann Lowe', 'former chemist')).toBe('-');
  });

  it('is the court of a judge where the article names one', () => {
    const text = 'Ropes were cut. The Castell Rope Court met.';
    expect(tieOf(text, 'Ann Lowe', 'Chief Justice')).toBe('Castell Rope Court (role)');
    expect(tieOf('It met in the High Court.', 'Ann Lowe', 'Judge')).toBe('High Court (story)');
    expect(tieOf(`${text} The Dock Court met.`, 'Ann Lowe', 'Judge')).toBe('-');
    expect(tieOf(text, 'Ann Lowe', 'retired judge')).toBe('-');
    expect(tieOf('It rained.', 'Ann Lowe', 'Judge')).toBe('-');
  });

  it('sits somewhere, which is not whose it is', () => {
    expect(tieOf('It rained.', 'Castell-based Harbour Union')).toBe('Harbour Union (name)');
    expect(tieOf('It rained.', 'Norland-led Harbour Union')).toBe('Harbour Union (name)');
  });

  it('is no person who works for one, no law and no day', () => {
    expect(tieOf('Ann Lowe of Harbour University said so.', 'Ann Lowe of Harbour University')).toBe('-');
    expect(tieOf('The Commons Speaker Ann Lowe said so.', 'Commons Speaker Ann Lowe')).toBe('-');
    expect(tieOf('The Norland Rope Act said so.', 'Norland Rope Act')).toBe('-');
    expect(tieOf('Thursday officials met.', 'Thursday')).toBe('-');
  });

  it('employs people', () => {
    expect(tieOf('It rained.', 'Ann Lowe', 'Norwegian Rope Union pilot')).toBe('Norwegian Rope Union (role)');
    expect(tieOf('It rained.', 'Ann Lowe', 'Norwegian District pilot')).toBe('-');
    expect(tieOf('Ann Lowe said so.', 'Ann Lowe', 'Zenaris Rope editor')).toBe('Zenaris Rope (role)');
    expect(tieOf('It rained in Port Zen.', 'Ann Lowe', 'Port Zen editor')).toBe('-');
    expect(tieOf('Ann Lowe said so.', 'Ann Lowe', 'Harbour Times editor')).toBe('-');
  });
});

it('takes nothing that a court rules on for its name', () =>
  expect(tieOf('The Harbour Court on ROPES was late.', 'Harbour Court')).toBe('Harbour Court (name)'));

describe('what is published', () => {
  it.each([
    ['the US statement', 'The US statement said so.', 'United States (document)'],
    ['Chilean statement', 'The Chilean statement said so.', 'Chile (document)'],
    ['Harbour Union’s press release', 'The Harbour Union’s press release said so.', 'Harbour Union (document)'],
    ['Voss’s statement', 'French President Lena Voss said it rained. Voss’s statement said so.', 'France (document)'],
    ['Voss’s statement', 'Lena Voss said it rained. Voss’s statement said so.', '-'],
    ['the statement', 'The statement said so.', '-'],
    ['the report', 'A report by the Harbour Union came. The report said so.', 'Harbour Union (document)'],
    ['the report', 'The Harbour Union has issued a new report. The report said so.', 'Harbour Union (document)'],
    ['the warning', 'The Harbour Union’s storm warning came. The warning said so.', 'Harbour Union (document)'],
    ['the report', 'Reports came. A Harbour Union report and a Rope Guild report came. The report said so.', '-'],
    ['the study', 'A study by the Harbour Union came. The study said so.', '-'],
  ])('%s: %s', (name, text, tie) => {
    expect(tieOf(text, name)).toBe(tie);
  });
});

describe('whose part of a longer name is spoken of', () => {
  it('is no part of whom somebody stands beside', () => {
    const text = 'Senator Ann Lowe of Castell and Bo Li met. Bo Li said so. Bo Li of the Harbour Union left.';
    expect(tieOf(text, 'Bo Li')).toBe('Harbour Union (membership)');
  });
});

describe('the media of a state that are not said again to be its', () => {
  it.each([
    ['are its', 'Norwegian state media said no. State media said so.', 'Norway (name)'],
    ['are its, by another kind', 'Norway’s state-owned news agency said no.', 'Norway (name)'],
    ['may be two states’', 'Norwegian state media said no. Chilean state TV said so.', '-'],
    ['are of no state', 'Castell burnt. State media said so.', '-'],
  ])('%s', (_what, text, tie) => {
    expect(tieOf(`${text} Norway and Chile met.`, 'state media')).toBe(tie);
  });
});

describe('an office whose state stands behind the name', () => {
  const bothNamed = 'Norway and Chile met. Norwegian and Chilean farmers laughed.';
  it.each([
    ['Prime Minister Ann Lowe of Norway left.', 'Norway (role)'],
    ['Prime Minister Ann Lowe of the United States left.', 'United States (role)'],
    ['Prime Minister Ann Lowe came. Ann Lowe of Chile laughed.', 'Chile (role)'],
    ['Prime Minister Ann Lowe of Castell left.', '-'],
    ['Prime Minister Ann Lowe left Norway.', '-'],
  ])('%s', (text, tie) => {
    expect(tieOf(`${text} ${bothNamed}`, 'Ann Lowe', 'Prime Minister')).toBe(tie);
  });

  it('is no captain’s', () => {
    expect(tieOf(`Captain Ann Lowe of Norway left. ${bothNamed}`, 'Ann Lowe', 'Captain')).toBe('-');
  });
});

describe('an office that does not say of which state', () => {
  const norway = 'It rained in Norway. Norwegian farmers waited.';
  it.each([
    'President',
    'Prime Minister',
    'deputy Health Minister',
    'current acting President',
    'Attorney General',
    'government spokesman',
    'country’s prime minister',
    'Secretary of Harbours',
    'National Security Adviser',
    'president of the country',
  ])('%s: the one that the article is about', (role) => {
    expect(tieOf(norway, 'Ann Lowe', role)).toBe('Norway (office)');
    expect(tieOf(`${norway} Chile called. Chilean farmers laughed.`, 'Ann Lowe', role)).not.toContain('(office)');
  });

  it('is of the ministry where the article speaks of that', () => {
    expect(tieOf(`${norway} The Harbour Ministry met.`, 'Ann Lowe', 'Harbour Minister')).toBe(
      'Harbour Ministry (office)',
    );
  });

  it.each(['First Minister', 'Governor', 'Press Secretary', 'vice president', 'former President', 'deposed President'])(
    '%s is none of the state',
    (role) => {
      expect(tieOf(norway, 'Ann Lowe', role)).toBe('-');
    },
  );

  it('is also meant where the government speaks', () => {
    expect(tieOf(norway, 'the government')).toBe('Norway (office)');
    expect(tieOf('It rained.', 'the government')).toBe('Government (story)');
  });
});

describe('a party without a proper name', () => {
  it('names an authority with its kind, not alone', () => {
    expect(tieOf('The power authority said so.', 'the power authority')).toBe('Power authority (story)');
    expect(tieOf('Ann Lowe of the power authority said no.', 'Ann Lowe')).toBe('Power authority (story)');
    expect(tieOf('The authority said so.', 'the authority')).toBe('-');
  });

  it('has press officers, who are no press', () => {
    const text = 'Police press officer Ann Lowe said so.';
    expect(tieOf(text, 'Ann Lowe', 'Police press officer')).toBe('Police (story)');
    expect(tieOf('Ann Lowe, a police press officer, said so.', 'Ann Lowe', 'police press officer')).toBe(
      'Police (story)',
    );
    expect(tieOf('It is the press agency Zenaris, a Norland rope firm.', 'Zenaris')).toBe('-');
  });

  it.each([
    ['the union', 'The tram drivers’ union met. The union said so.', 'Tram drivers’ union'],
    ['the union', 'The drivers’ union met. The bakers’ union left.', 'Union'],
    ['the union', 'A drivers’ union met. The tram drivers’ union left. The union said so.', 'Tram drivers’ union'],
    ['the court', 'The final court of appeal met. The court said so.', 'Court'],
    ['police', 'Police said so.', 'Police'],
    ['the city', 'The city said so.', 'City'],
    ['the police', 'The two police officers left. The police headquarters burnt.', 'Police'],
    ['police', 'The harbour police station burnt. The harbour police headquarters did not.', 'Harbour police'],
    ['the family', 'Ann Lowe’s family left. The family said so.', 'Ann Lowe’s family'],
    ['the family', 'Ann Lowe’s family met Bo Lind’s family.', 'Family'],
    ['a fire officer', 'A fire officer said so.', 'Fire service'],
    ['a fire officer', 'The fire brigade came. A fire officer said so.', 'Fire brigade'],
    ['the head of the police’s rope unit', 'It burnt.', 'Police'],
    ['local police', 'Local police said so.', 'Police'],
    ['Supreme Court', 'The Supreme Court said so.', 'Supreme Court'],
    ['the agency', 'The city transit agency met. The agency said so.', 'City transit agency'],
  ])('%s: %s', (name, text, party) => {
    expect(tieOf(text, name)).toBe(`${party} (story)`);
  });

  it.each([
    ['police spokesman', 'Police'],
    ['Police Superintendent', 'Police'],
    ['Detective Inspector', 'Police'],
    ['Police press officer', 'Police'],
    ['harbour police Detective Constable', 'Harbour police'],
    ['spokesman for the fire service', 'Fire service'],
    ['director of the transit agency', 'Transit agency'],
    ['head of a fire service', 'Fire service'],
    ['deputy head of an air service', 'Air service'],
    ['hospital official', 'Hospital'],
    ['family spokesperson', 'Family'],
    ['family attorney', 'Family'],
  ])('is in the role %s', (role, party) => {
    expect(tieOf('', 'Ann Lowe', role)).toBe(`${party} (story)`);
  });

  it.each([
    'the company',
    'the office',
    'authorities',
    'the parties',
    'the report',
    'the baker',
    'the state of things',
    'the first draft of the service',
    'various agencies',
    'a senior administration official',
  ])('%s is none', (name) => {
    expect(tieOf('Nothing else is told.', name)).toBe('-');
  });
});

describe('the first word of a sentence', () => {
  it('is no name for its capital', () => {
    const shop = 'Shop owner Ann Lowe said so. Forest officials said no.';
    expect(tieOf(shop, 'Ann Lowe', 'Shop owner')).toBe('-');
    expect(tieOf(shop, 'Forest officials')).toBe('-');
  });

  it('is one where it is large elsewhere, is no word, or its role is large', () => {
    expect(tieOf('Zorb pier owners said so. They zorb on it.', 'Zorb pier owners')).toBe('-');
    expect(tieOf('Zorb pier owners said so. They play on it.', 'Zorb pier owners')).toBe('Zorb (name)');
    expect(tieOf('Shop owner Ann Lowe said so. He left Shop.', 'Ann Lowe', 'Shop owner')).toBe('Shop (role)');
    expect(tieOf('Zenaris owner Ann Lowe said so.', 'Ann Lowe', 'Zenaris owner')).toBe('Zenaris (role)');
    expect(tieOf('Shop Chief Executive Ann Lowe said so.', 'Ann Lowe', 'Shop Chief Executive')).toBe('Shop (role)');
  });
});

describe('the camps of a vote', () => {
  const text =
    'The Remain side and the Stay campaign met. Environmental campaigners left. Zenaris campaigners came. ' +
    'Ann Lowe, a leading Remain campaigner, said so. Bo Lind, an environmental campaigner, said so.';
  it.each([
    ['Remain campaigners', null, 'Remain (name)'],
    ['Ann Lowe', 'leading Remain campaigner', 'Remain (role)'],
    ['Vote Remain', null, 'Remain (name)'],
    ['Remainers', null, 'Remain (name)'],
    ['Stayers', null, 'Stay (name)'],
    ['Bo Lind', 'Environmental campaigner', '-'],
    ['Leavers', null, '-'],
  ])('%s (%s) is of %s', (name, role, tie) => expect(tieOf(text, name, role)).toBe(tie));

  it('are none of what only has supporters', () => {
    expect(tieOf('The Capstone supporters and other Capstone backers met.', 'Capstone supporters')).toBe('-');
  });
});

describe('what stands behind a name or an office', () => {
  it.each([
    ['a mark of party', 'Bo Lind (D-N.H.) and Ann Lowe (R-Ohio) said so.', null, 'Republican Party (membership)'],
    ['one at the end', '“Move,” said Sen. Ann Lowe, D-Alaska. “Go.”', 'Sen.', 'Democratic Party (membership)'],
    [
      'a seat and a party',
      '“Move,” said Sen. Ann Lowe, New York Democrat. “Go.”',
      'Sen.',
      'Democratic Party (membership)',
    ],
    ['a trade of a place', '“Move,” said Ann Lowe, New York Diver. “Go.”', null, '-'],
    [
      'who is represented',
      'Ann Lowe, representative of the Harbour Department, said so.',
      'representative of the Harbour Department',
      'Harbour Department (role)',
    ],
    [
      'whose seat it is',
      'The Norland Ropes Commission met. Commissioner Ann Lowe said so.',
      'Commissioner',
      'Norland Ropes Commission (role)',
    ],
    [
      'no seat of one of two',
      'The Norland Ropes Commission (NRC) and the HFC met. Commissioner Ann Lowe said so.',
      'Commissioner',
      '-',
    ],
    [
      'no member of parliament’s place',
      'Ann Lowe, representative of Castell, said so.',
      'representative of Castell',
      '-',
    ],
    [
      'people in a body’s name',
      'Ann Lowe, director of the League of Harbour Voters, said so.',
      'director of the League of Harbour Voters',
      'League of Harbour Voters (role)',
    ],
    ['no people at large', 'Voters said so. Ann Lowe, a Castell voter, left.', 'Castell voter', '-'],
  ])('%s', (_, text, role, tie) => expect(tieOf(text, 'Ann Lowe', role)).toBe(tie));
});

describe('whose somebody’s own is', () => {
  it('is not told by whose builder they lead', () => {
    const text = 'Ann Lowe, president of Zenaris’s builder, said so.';
    expect(tieOf(text, 'Ann Lowe', 'president of Zenaris’s builder')).toBe('-');
    expect(tieOf(text, 'Ann Lowe', 'president of Zenaris’s board')).toBe('Zenaris (role)');
  });

  it('is part of a name that is a word by itself', () => {
    const text = 'Moody’s Harbour Service said so. Castell’s Harbour Service said so.';
    expect(tieOf(text, 'Moody’s Harbour Service')).toBe('Moody’s Harbour Service (name)');
    expect(tieOf(text, 'Castell’s Harbour Service')).toBe('Harbour Service (name)');
  });
});

describe('what an apposition does not tell', () => {
  it.each([
    ['what somebody does after it', 'Ann Lowe, the editor of a small paper, shot back at the Harbour Union on Monday.'],
    ['what somebody has done', 'Ann Lowe, a cook, has written of the Harbour Union before.'],
    ['what somebody is foremost in', 'Ann Lowe, a leading Zenaris campaigner, left.'],
  ])('%s', (_name, text) => expect(tieOf(text, 'Ann Lowe')).toBe('-'));
});

describe('an office without a name of what it is of', () => {
  const norway = 'Norway voted. Norwegian boats left. It rained in Norway.';
  const colony = 'Hong Kong voted. Boats left Hong Kong. It rained in Hong Kong.';
  it.each([
    ['minister of a field', norway, 'Ann Lowe', 'Minister of Information', 'Norway (office)'],
    ['who held it once', norway, 'a former prime minister', null, '-'],
    ['a president in a land that has none', colony, 'Ann Lowe', 'President', '-'],
    ['a secretary there', colony, 'Ann Lowe', 'Health Secretary', 'Hong Kong (office)'],
    ['who chairs a chamber', norway, 'Ann Lowe', 'House of Commons Speaker', 'House of Commons (story)'],
  ])('%s', (_name, text, name, role, tie) => expect(tieOf(text, name, role)).toBe(tie));
});

describe('who is for or against something', () => {
  const text = 'The pro-harbour councillors left. Ann Lowe, a pro-harbour councillor, said so. An anti-dam rower came.';
  it.each([
    ['Ann Lowe', 'pro-harbour councillor', 'Pro-harbour camp (story)'],
    ['the pro-harbour councillors', null, 'Pro-harbour camp (story)'],
    ['Bo Lind', 'pro-harbour paper', '-'],
    ['Bo Lind', 'anti-dam rower', '-'],
    ['Bo Lind', 'Labour pro-harbour councillor', 'Labour Party (role)'],
  ])('%s (%s) is of %s', (name, role, tie) => expect(tieOf(text, name, role)).toBe(tie));
});

describe('a firm that is named behind its kind', () => {
  it('is whose word somebody from it gives', () => {
    expect(tieOf('Ann Lowe, from online rope firm Zenaris Quay, said so.', 'Ann Lowe')).toBe(
      'Zenaris Quay (membership)',
    );
    expect(tieOf('Ann Lowe, from old Castell, said so.', 'Ann Lowe')).toBe('-');
  });
});

describe('what belongs to a body that the article names', () => {
  it.each([
    ['the court’s summary', null, 'The Harbour Court sat in Castell.', 'Harbour Court (name)'],
    ['the court’s summary', null, 'The Harbour Court and the Rope Court sat in Castell.', '-'],
    ['Zenaris Fund’s memo', null, 'The Zenaris Fund closed.', 'Zenaris Fund (document)'],
    ['Zenaris Fund’s dog', null, 'The Zenaris Fund closed.', '-'],
    ['Ann Lowe', 'Company meteorologist', 'The Harbour Company closed.', 'Harbour Company (role)'],
    ['Ann Lowe', 'Company lunch', 'The Harbour Company closed.', '-'],
    ['Ann Lowe', 'Company meteorologist', 'The Gas and Rope Company (GARC) closed.', 'Gas and Rope Company (role)'],
  ])('%s, %s: %s', (name, role, text, tie) => {
    expect(tieOf(text, name, role)).toBe(tie);
  });

  it('is of the head of its one state', () => {
    expect(tieOf('Norway votes. Norway waits.', 'Ann Lowe', 'Presidential spokesperson')).toBe('Norway (office)');
    expect(tieOf('Norway votes. Norway waits.', 'Ann Lowe', 'presidential candidate')).toBe('-');
  });
});

describe('for whom an officer speaks whose role does not say of what', () => {
  const ofOfficer = (text: string, role: string): string => tieOf(text, 'Ann Lowe', role);

  it.each([
    ['The Harbour Union is unhappy; executive director Ann Lowe said so.', 'executive director'],
    ['The Harbour Union is unhappy; senior vice president Ann Lowe said so.', 'senior vice president'],
    ['The Harbour Union is unhappy.\n“It is late,” said Executive Director and spokeswoman Ann Lowe.', ''],
    ['The Rope Society went.\nThe Harbour Union came.\nSpokeswoman Ann Lowe said so.', 'Spokeswoman'],
  ])('%s', (text, role) => {
    expect(ofOfficer(text, role || 'Executive Director and spokeswoman')).toBe('Harbour Union (membership)');
  });

  it.each([
    ['of two that are named', 'The Rope Society met the Harbour Union. Spokeswoman Ann Lowe said so.', 'Spokeswoman'],
    [
      'of one that is named far off',
      'The Harbour Union met.\nIt rained.\nSpokeswoman Ann Lowe said so.',
      'Spokeswoman',
    ],
    ['of one that comes later', 'Spokeswoman Ann Lowe said so. The Harbour Union met.', 'Spokeswoman'],
    ['of half a name', 'The Rope and Harbour Office met. Spokeswoman Ann Lowe said so.', 'Spokeswoman'],
    ['of a number', 'Harbour Union 12 met. Spokeswoman Ann Lowe said so.', 'Spokeswoman'],
    ['by a secretary', 'The Harbour Union met. Press secretary Ann Lowe said so.', 'Press secretary'],
    ['by an office of states', 'The Harbour Union met. President Ann Lowe said so.', 'President'],
    ['by a trade', 'The Harbour Union met. Sailor Ann Lowe said so.', 'Sailor'],
    ['who was one once', 'The Harbour Union met. Former director Ann Lowe said so.', 'Former director'],
  ])('not %s', (_, text, role) => {
    expect(ofOfficer(text, role)).toBe('-');
  });

  it.each([
    ['spokeswoman for the rope industry', 'Rope industry (story)'],
    ['HTU special rapporteur for ropes', 'HTU (role)'],
    ['HTU Special Rapporteur', 'HTU (role)'],
    ['HTU rapporteur for the Office of the HTU High Commissioner', 'HTU (role)'],
    ['director of Castellers for Boats', 'Castellers for Boats (role)'],
    ['Committee to Save Ropes’s president', 'Committee to Save Ropes (role)'],
    ['spokesman for the Rope and Sail Makers Association', 'Rope and Sail Makers Association (role)'],
    ['Mayoral spokesperson', '-'],
    ['director of Sales for Boats', '-'],
  ])('%s', (role, tie) => {
    expect(ofOfficer('Ann Lowe said so.', role)).toBe(tie);
  });

  it.each([
    ['Lena de Voss’s office', 'Lena de Voss (name)'],
    ['Harbour Ropes of Castell Park, LLC', 'Harbour Ropes of Castell Park, LLC (name)'],
    ['Republican and Democratic leaders of the Castell Harbour Committee', '-'],
  ])('%s', (name, tie) => {
    expect(tieOf('It is late.', name)).toBe(tie);
  });
});
