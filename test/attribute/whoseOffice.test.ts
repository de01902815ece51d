import { describe, expect, it } from 'vitest';
import { tiesIn } from '../../src/attribute/ties/tiesIn.ts';
import { lastSpoke, whoSpoke } from './coreference/whoSpoke.ts';
import { readArticle } from './readArticle.ts';

/** For whom somebody speaks in an article, or "-". */
function partyIn(text: string, name: string): string {
  const { article, statements } = readArticle(text);
  const speaker = statements.findLast((each) => each.speaker?.name === name)?.speaker ?? { name, role: null };
  return tiesIn(article, statements)(speaker)?.party ?? '-';
}

describe('whose office it is', () => {
  it.each([
    ['“its”', 'The Rope Museum will close, its director, Ann Lowe, said.', 'Ann Lowe (Rope Museum’s director) named'],
    [
      '“its” behind the name',
      'The Rope Museum shut. Ann Lowe, its head, said it was late.',
      'Ann Lowe (Rope Museum’s head) named',
    ],
    [
      'a company',
      'Zenaris, a rope company, shut. The firm’s chief executive, Bo Lind, said it was late.',
      'Bo Lind (Zenaris’s chief executive) named',
    ],
    [
      'not a body that is somebody’s',
      'Lind’s union came. Its president, Tor Vik, said it was late.',
      'Tor Vik (president) named',
    ],
  ])('%s', (_what, text, speaker) => {
    expect(lastSpoke(text)).toBe(speaker);
  });

  it('is the only company’s, where no other body may be one', () => {
    const text = 'Zenaris, a rope maker, shut. ';
    expect(lastSpoke(`${text}The company said it was late.`)).toBe('Zenaris (rope maker) nominal');
    expect(lastSpoke(`${text}RopeCo announced its plan. The company said it was late.`)).toBe(
      'the company (-) nominal',
    );
    expect(lastSpoke(`${text}The Harbour Court met. The company said it was late.`)).toBe(
      'Zenaris (rope maker) nominal',
    );
  });

  it.each([
    ['a local', 'Dockers Local 12’s Ann Lowe said it was late.', 'Dockers Local 12'],
    ['a local in a role', 'Ann Lowe, president of Dockers Local 12, said it was late.', 'Dockers Local 12'],
    ['its director', 'The Rope Museum will close, its director, Ann Lowe, said.', 'Rope Museum'],
    ['a branch of a continent', 'Ann Lowe, a spokeswoman for Zenaris Europe, said it was late.', 'Zenaris Europe'],
    [
      'a field of a country',
      'Ann Lowe, vice president for Norway operations of the Harbour Trade Council, said it was late.',
      'Harbour Trade Council',
    ],
  ])('is %s', (_what, text, party) => {
    expect(partyIn(text, 'Ann Lowe')).toBe(party);
  });

  it('is that of a firm which tells of itself, and of nobody whom “it” is not', () => {
    expect(partyIn('Zenaris said it had sold the mast.', 'Zenaris')).toBe('Zenaris');
    expect(partyIn('Dahl said it had rained.', 'Dahl')).toBe('-');
    expect(partyIn('Dahl said it would be late.', 'Dahl')).toBe('-');
  });

  it.each([
    ['where a game is', 'Ann Lowe with a new plan for the game at Castell Park said it was late.'],
    ['what people an artist is of', 'Exiled Norwegian sculptor Ann Lowe said it was late.'],
  ])('is not %s', (_what, text) => {
    expect(partyIn(text, 'Ann Lowe')).toBe('-');
  });
});

describe('who is who', () => {
  it.each([
    [
      'of an aside that no comma closes',
      'Ann Lowe, head of the ferry office told reporters it was late.',
      'Ann Lowe (head of the ferry office) named',
    ],
    ['before a clause with “whose”', 'Bo Lind, whose fields lie low, said it was late.', 'Bo Lind (-) named'],
    ['with a nickname', 'Bo Lind, nicknamed “the Owl”, said it was late.', 'Bo Lind (-) named'],
    ['of two that own her firm', 'Rope and Sail’s Ann Lowe said it was late.', 'Ann Lowe (Rope and Sail) named'],
    [
      'by a body’s name behind its kind',
      'Lind came. Lind’s union, the Harbour League, said it was late.',
      'Harbour League (Lind’s union) named',
    ],
    [
      'by an office cut short',
      'Prime Minister Ann Lowe came. The PM said it was late.',
      'Ann Lowe (Prime Minister) nominal',
    ],
    [
      'by what she is to somebody',
      'Sara Holm left. The poet’s niece, Efe Lowe, said it was late. She said it was cold.',
      'Efe Lowe (-) pronoun',
    ],
    [
      'behind “according to”',
      'Ann Lowe came. According to Lowe, the report by the Harbour Office was late.',
      'Ann Lowe (-) named',
    ],
    [
      'behind a phrase about him',
      'In thanking Lind, the court in Castell said it was late. Lind said it was cold.',
      'Lind (-) named',
    ],
    [
      'of those who publish another’s report',
      'The journal Ropes published a report by a team in Castell, saying it was late.',
      'a team (-) nominal',
    ],
  ])('%s', (_what, text, speaker) => {
    expect(lastSpoke(text)).toBe(speaker);
  });

  it('of several with one office', () => {
    expect(whoSpoke('Ministers Ann Lowe and Bo Lind said it was late. Lowe said it was cold.')).toEqual([
      'Ann Lowe and Bo Lind (Ministers) named',
      'Ann Lowe (-) named',
    ]);
    expect(lastSpoke('Norway, Chile and other states said it was late.')).toBe(
      'Norway, Chile and other states (-) named',
    );
    expect(lastSpoke('It is a worry this May and both sides said it was late.')).toBe('both sides (-) nominal');
  });

  it('of somebody quoted by another', () => {
    expect(whoSpoke('Ann Lowe came. Bo Lind quoted Lowe: “It is late.”')[0]).toBe('Ann Lowe (-) named');
    expect(whoSpoke('Bo Lind quoted a sailor who had found it: “It is late.”')[0]).toBe('a sailor (-) nominal');
    expect(whoSpoke('Bo Lind quoted the weather: “It is late.”')[0]).toBe('Bo Lind (-) named');
  });

  it('and no body by the capitals of what is only described', () => {
    const text = 'Ann Lowe of BTi’s night interactive tram services came. BT said it was late.';
    expect(lastSpoke(text)).toBe('BT (-) named');
  });
});

describe('“they” and “it”', () => {
  it.each([
    ['a body alone', 'The Harbour Union met on Monday. They said it was late.', 'Harbour Union (-) pronoun'],
    ['no body beside people', 'The Harbour Union met with sailors. They said it was late.', '?'],
    ['no country', 'Norway won on Monday. They said it was late.', '?'],
    [
      'those of the sentences between',
      'The nurses left. They were tired. They said it was late.',
      'the nurses (-) pronoun',
    ],
    ['nothing beside the subject', 'Ann Lowe backs Zenaris, and it said it was late.', '?'],
    ['no thing beside', 'The boats ran on ROPE lines over ADSL. It said it was late.', '?'],
  ])('mean %s', (_what, text, speaker) => {
    expect(lastSpoke(text)).toBe(speaker);
  });
});

describe('no place and no month', () => {
  it('is part of a name or meant by “he”', () => {
    expect(lastSpoke('Sapo came. Last May Sapo said it was late.')).toBe('Sapo (-) named');
    expect(lastSpoke('Tom Reyes met them. It was held at the Old Hall. He said it was late.')).toBe(
      'Tom Reyes (-) pronoun',
    );
    expect(lastSpoke('Castell’s ferry left. It said it was late.')).toBe('?');
  });
});

describe('somebody of somebody named', () => {
  it.each([
    ['The widow of Captain Tom Reyes said it was late.', 'the widow of Captain Tom Reyes (-) nominal'],
    ['The boss of nurse Ann Lowe said it was late.', 'the boss of nurse Ann Lowe (-) nominal'],
    [
      'The father of murdered student Ann Lowe said it was late.',
      'the father of murdered student Ann Lowe (-) nominal',
    ],
    ['“It is late,” President-elect Ann Lowe said of the vote.', 'Ann Lowe (President-elect) named'],
    ['“It is late,” said Chancellor-designate Ann Lowe.', 'Ann Lowe (Chancellor-designate) named'],
    ['The Chief of Staff Ann Lowe said it was late.', 'Ann Lowe (Chief of Staff) named'],
    ['His cousin and agent, Tom Reyes, said it was late.', 'Tom Reyes (cousin and agent) named'],
  ])('%s', (text, speaker) => expect(lastSpoke(text)).toBe(speaker));
});
