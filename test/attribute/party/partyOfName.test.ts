import { describe, expect, it } from 'vitest';
import { partyOf } from '../../../src/attribute/party/partyOf.ts';

function spokenFor(name: string): string | null {
  return partyOf({ name, role: null });
}

it.each([
  'Republicans for Ropes',
  'former Republicans on the board',
  'a fellow of the Harbour Society',
  'an adviser to pilots',
  'an envoy for Norway',
])('%j are no party’s people', (name) => {
  expect(spokenFor(name)).toBeNull();
});

describe('people without a name who speak for a party', () => {
  it.each([
    ['Tory MPs', 'Conservative Party'],
    ['another senior Tory MP in the harbour camp', 'Conservative Party'],
    ['the Conservative peer', 'Conservative Party'],
    ['Labour figures', 'Labour Party'],
    ['a Liberal Democrat peer', 'Liberal Democrats'],
    ['many Republicans in Castell', 'Republican Party'],
    ['two of the Democrats on the board', 'Democratic Party'],
    ['her fellow Democrats', 'Democratic Party'],
    ['Georgia Republican', 'Republican Party'],
    ['the House Republican leadership', 'Republican Party'],
    ['a senior adviser to Norwegian President Ann Lowe', 'Norway'],
    ['one Democratic Senate campaign strategist', 'Democratic Party'],
    ['the supreme leader of the Harbour Union', 'Harbour Union'],
    ['a spokesperson for Ann Lowe', 'Ann Lowe'],
    ['the foreign minister of Norway today', 'Norway'],
    ['the chair of the pilots committee for the HTU', 'HTU'],
    ['a spokesperson for the Chilean Foreign Ministry', 'Chile'],
    ['a spokesperson for Chile’s Foreign Ministry', 'Chile'],
    ['the head of Chile’s Harbour Union', 'Harbour Union'],
    ['officials from Chile', 'Chile'],
    ['a spokesman from the Harbour Union', 'Harbour Union'],
    ['a source within the central Harbour Ministry', 'Harbour Ministry'],
    ['officials inside the Harbour Union', 'Harbour Union'],
    ['the chairman of the House Harbour Committee', 'House Harbour Committee'],
  ])('%s: %s', (name, party) => {
    expect(spokenFor(name)).toBe(party);
  });

  it.each([
    ['Democratic Unionists'],
    ['Harbour figures'],
    ['the conservative peer'],
    ['Tory Harbour fishers'],
    ['a critic of the Harbour Union'],
    ['a friend of the Harbour Union'],
    ['an official close to the Harbour Union'],
    ['officials in the Harbour Union'],
    ['a fire within the Harbour Union'],
    ['the chairman of the House Committee'],
    ['the chairman of the Health Committee'],
    ['Labour voters'],
    ['Harbour Times’s unnamed source'],
    ['zenaris.com’s source'],
    ['a lawyer from Castell'],
    ['Conservative reader'],
  ])('%s: nobody', (name) => {
    expect(spokenFor(name)).toBeNull();
  });
});

describe('a name that is a party, or says for whom somebody speaks', () => {
  it.each([
    ['Israel', 'Israel'],
    ['the U.S.', 'United States'],
    ['Beijing', 'China'],
    ['Norwegian officials', 'Norway'],
    ['Norwegian officials in Castell', 'Norway'],
    ['Norwegian army', 'Norway'],
    ['the government of Chile on Tuesday', 'Chile'],
    ['the city of Castell', 'Castell'],
    ['Ann Lowe’s family', 'Ann Lowe’s family'],
    ['Ann Lowe’s agent', 'Ann Lowe'],
    ['Norwegian police', 'Norway'],
    ['Norwegian Police', 'Norway'],
    ['the Norwegian Harbour Police', 'Norwegian Harbour Police'],
    ['the U.S. Rope Office', 'U.S. Rope Office'],
    ['Norwegian Foreign Office', 'Norway'],
    ['the Norwegian Press Agency', 'Norway'],
    ['Norwegian Coast Guard Corps', 'Norway'],
    ['the Norwegian presidency', 'Norway'],
    ['Harbour Union officials', 'Harbour Union'],
    ['the Harbour Union officials', 'Harbour Union'],
    ['three senior Harbour Union officials', 'Harbour Union'],
    ['Harbour Union officials in Castell', 'Harbour Union'],
    ['Castell forces', 'Castell'],
    ['Zenaris King', 'Zenaris'],
    ['HTU', 'HTU'],
    ['Harbour Trade Union', 'Harbour Trade Union'],
    ['Harbour Trade Union, a guild', 'Harbour Trade Union'],
    ['Castell council', 'Castell council'],
    ['University of the Gulf', 'University of the Gulf'],
    ['Castell Academy of Knots', 'Castell Academy of Knots'],
    ['Northern Castell Tribe', 'Northern Castell Tribe'],
    ['government of Castell', 'Castell'],
    ['government of Chile', 'Chile'],
    ['Chilean government source', 'Chile'],
    ['Chilean Defense Forces', 'Chile'],
    ['Chilean Democratic Forces', 'Chilean Democratic Forces'],
    ['Zenaris President and CEO Ann Lowe', 'Zenaris'],
    ['US Ambassador to Germany Ann Lowe', 'United States'],
    ['Castell council in Norland', 'Castell council'],
    ['the French Senate', 'French Senate'],
    ['French parliament in Castell', 'French parliament'],
    ['United States House of Representatives', 'United States House of Representatives'],
    ['French Ministry of Ropes', 'France'],
  ])('%s: %s', (name, party) => {
    expect(spokenFor(name)).toBe(party);
  });

  it.each([
    ['Voss campaign'],
    ['Voss’s campaign'],
    ['Voss administration'],
    ['Voss aides'],
    ['Voss team'],
    ['Voss’s office'],
    ['Voss’s government'],
    ['Voss’s lawyers'],
    ['Voss’s spokesman'],
  ])('%s: who employs them', (name) => {
    expect(spokenFor(name)).toBe('Voss');
  });

  it.each([
    ['Republican senators', 'Republican Party'],
    ['Republican Party', 'Republican Party'],
    ['leading Democrats', 'Democratic Party'],
    ['the Tory party', 'Conservative Party'],
    ['the Labour party', 'Labour Party'],
    ['Labour Party', 'Labour Party'],
    ['Labour', 'Labour Party'],
  ])('%s: the political party %s', (name, party) => {
    expect(spokenFor(name)).toBe(party);
  });
});

describe('a name that speaks for nobody', () => {
  it.each([
    ['a nationality alone', 'Israeli'],
    ['people of a country', 'Norwegian bakers'],
    ['the press of a country', 'Norwegian newspapers'],
    ['two countries', 'French and Chilean officials'],
    ['one side of a pair', 'Castell and Harbour officials'],
    ['neither', 'neither Castell nor Harbour officials'],
    ['an account', '@Harbour officials'],
    ['officials without a country', 'officials in Castell'],
    ['who left', 'former Republicans'],
    ['who is against it', 'Republican critics'],
    ['who lives there', 'Castell residents'],
    ['a broadcaster', 'CNN'],
    ['an outlet', 'Harbour Times'],
    ['a word in capitals that is too long', 'ABCDEFG'],
    ['a word alone', 'Zenaris'],
    ['a surname that is an office', 'Peter King'],
    ['a thing of theirs', 'Voss’s garden'],
    ['a body of theirs', 'Voss’s club'],
    ['what is no body', 'Castell bakery'],
    ['bodies without a name of their own', 'Harbour studios'],
    ['a kind', 'Council'],
    ['a field and a kind', 'Trade council'],
    ['a legislator', 'Castell senator'],
    ['legislators', 'Castell senators'],
  ])('%s', (_what, name) => {
    expect(spokenFor(name)).toBeNull();
  });
});
