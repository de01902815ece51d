import { describe, expect, it } from 'vitest';
import { partyOf } from '../../../src/attribute/party/partyOf.ts';

/** Whom a speaker named Al Chu, who is nobody in particular, speaks for in a role. */
function spokenFor(role: string): string | null {
  return partyOf({ name: 'Al Chu', role });
}

describe('the country in a role', () => {
  it.each([
    ['Israeli official', 'Israel'],
    ['senior US official', 'United States'],
    ['South Korean envoy', 'South Korea'],
    ['Papua New Guinea minister', 'Papua New Guinea'],
    ['Chile’s harbour minister', 'Chile'],
    ['president of Chile', 'Chile'],
    ['president of Japan', 'Japan'],
    ['minister of Chile', 'Chile'],
    ['president of the United States', 'United States'],
    ['president of the Chile Trade Union', 'Chile Trade Union'],
  ])('of %j is %j', (role, country) => {
    expect(spokenFor(role)).toBe(country);
  });

  it.each(['Egyptian coach', 'Chilean company founder', 'president of Chile and Peru', 'Chilean baker'])(
    'is nobody’s voice in %j',
    (role) => {
      expect(spokenFor(role)).toBeNull();
    },
  );
});

it.each([
  ['Tory MP for Castell', 'Conservative Party'],
  ['Republican Assemblywoman', 'Republican Party'],
  ['Scottish Tory leader', 'Conservative Party'],
  ['U.S. Democratic House speaker', 'Democratic Party'],
  ['Norwegian Labour minister', 'Norway'],
  ['Scottish Harbour minister', 'Scotland'],
  ['president of the HTU at Zenaris', 'HTU'],
  ['head of Fog Research at Zenaris', 'Zenaris'],
  ['head of Norway’s harbour ministry', 'Norway'],
])('the party of an office within another, %s: %s', (role, party) => {
  expect(spokenFor(role)).toBe(party);
});

it.each([
  ['American Samoan delegate to the House', 'American Samoa'],
  ['US administration official', 'United States'],
  ['French Ministry spokesman', 'France'],
])('%s: %s', (role, country) => {
  expect(spokenFor(role)).toBe(country);
});

describe('the organisation or person in a role', () => {
  it.each([
    ['Harbour Union leader', 'Harbour Union'],
    ['Harbour Union candidate', 'Harbour Union'],
    ['Harbour Chile Union leader', 'Harbour Chile Union'],
    ['member of the Harbour Union', 'Harbour Union'],
    ['Harbour Affairs Officer for the Dock Union', 'Dock Union'],
    ['Harbour Union officer for Dock Affairs', 'Harbour Union'],
    ['leader of the Harbour Union and a member of Dock Watch', 'Harbour Union'],
    ['president and CEO of Zenaris', 'Zenaris'],
    ['spokesman for Harbour Watch', 'Harbour Watch'],
    ['spokesman at Harbour Watch', 'Harbour Watch'],
    ['spokesman with Harbour Watch', 'Harbour Watch'],
    ['adviser to Lena Voss', 'Lena Voss'],
    ['aide to Mr. Voss', 'Voss'],
    ['Mr. Voss’s aide', 'Voss'],
    ['Castell police chief', 'Castell police'],
    ['Castell’s police chief', 'Castell police'],
    ['police chief of Castell', 'Castell'],
    ['Castell press secretary', 'Castell'],
    ['Castell Divisional Railway Manager', 'Castell'],
    ['Castell regional Deputy Governor', 'Castell'],
    ['Castell Regional Council leader', 'Castell Regional Council'],
    ['UN High Commissioner for Ropes', 'UN'],
    ['United States General Harbour Administration administrator', 'United States General Harbour Administration'],
    ['French Rope Agency chief', 'French Rope Agency'],
    ['French Harbour Police chief', 'French Harbour Police'],
    ['spokesperson for the French Harbour Police', 'French Harbour Police'],
    ['South Korean Police chief', 'South Korea'],
    ['French Foreign Office spokesman', 'France'],
    ['UN Secretary General', 'UN'],
    ['Secretary General of the Harbour League', 'Harbour League'],
    ['Castell’s harbour minister', 'Castell'],
    ['Harbour Union attorney', 'Harbour Union'],
    ['Castell attorney', 'Castell'],
    ['New York attorney general', 'New York'],
    ['New York’s attorney', 'New York'],
    ['Castell County Attorney', 'Castell County'],
    ['Harbour University biologist', 'Harbour University'],
    ['professor at the University of Ropes', 'University of Ropes'],
    ['Norwegian Red Cross chair', 'Norwegian Red Cross'],
    ['Norwegian director of Harbour Watch', 'Harbour Watch'],
    ['mayor of London', 'London'],
    ['London Gov.', 'London'],
    ['Scotland First Minister', 'Scotland'],
    ['President of Scotland', 'Scotland'],
    ['Scottish First Minister', 'Scotland'],
    ['Welsh Secretary', 'United Kingdom'],
    ['Harbour Pilots’ League’s president', 'Harbour Pilots’ League'],
    ['People’s Council chair', 'People’s Council'],
    ['Ross’ League chair', 'Ross'],
    ['general manager of Oslo Media', 'Oslo Media'],
    ['director of the Oslo-based rope firm Zenaris Group', 'Zenaris Group'],
    ['Bank of Norland Governor', 'Bank of Norland'],
    ['Harbour Union nominee', 'Harbour Union'],
    ['president of the Queens Chamber of Docks', 'Queens Chamber of Docks'],
    ['president of the Pilots’ International League', 'Pilots’ International League'],
    ['fellow at the New Castell-based Rope Foundation', 'Rope Foundation'],
    ['envoy for the Harbour Quartet', 'Harbour Quartet'],
    ['University of Castell law professor', 'University of Castell'],
    ['spokeswoman for Secretary of Ropes Ann Lowe', 'Ann Lowe'],
    ['director of the White House Harbour Council', 'United States'],
    ['director of the Oslo Harbour Council', 'Oslo Harbour Council'],
    ['Ecuadorian president', 'Ecuador'],
  ])('is found in %j: %j', (role, party) => {
    expect(spokenFor(role)).toBe(party);
  });

  it.each([
    ['somebody who held it once', 'former Harbour Union leader'],
    ['somebody who attacks it', 'anti-Castell council leader'],
    ['somebody who accuses him', 'Voss accuser'],
    ['a lawyer of who accuses him', 'lawyer for Voss’s accuser'],
    ['whom a state’s opposition has', 'Norwegian opposition leader'],
    ['where somebody is sent', 'special envoy for Norway'],
    ['where somebody is sent', 'ambassador to the United Nations'],
    ['a people whose noun is cut off', 'prominent leader of the Norwegian'],
    ['one of many places', 'mayor of one large Norwegian city'],
    ['a rank that is cut short', 'Brig. Gen.'],
    ['who has no seat yet', 'High Court nominee'],
    ['somebody who was hurt there', 'Castell victim'],
    ['who lives beside one', 'neighbor of a Harbour Union leader'],
    ['who lives beside one', 'neighbour of a Harbour Union leader'],
    ['whose widow she is', 'widow of the Harbour Union leader'],
    ['who studies there', 'student leader of Castell'],
    ['who saw it', 'expert adviser to Zenaris'],
    ['where an office is', 'Castell-based union leader'],
    ['where she was elected', 'member of parliament for Castell and Dock'],
    ['no office', 'baker'],
    ['a nominee of nobody', 'nominee'],
    ['a place that an office is in', 'spokesman in Castell'],
    ['a field', 'Health Secretary'],
    ['a field behind "for"', 'minister for Harbours'],
    ['where a lawyer works', 'New York attorney'],
    ['something without a name', 'founder of a Facebook group'],
    ['one of many', 'member of an Oslo group'],
    ['an election', 'candidate for the Harbour Council election'],
    ['a half of an office', 'Solicitor General'],
    ['who studies in a town', 'professor at Castell'],
    ['how long he has been it', 'current minister'],
  ])('is not %s', (_what, role) => {
    expect(spokenFor(role)).toBeNull();
  });
});

describe('the political party in a role', () => {
  it.each([
    ['Republican', 'Republican Party'],
    ['Republican senator', 'Republican Party'],
    ['Republican assemblywoman', 'Republican Party'],
    ['Republican Senate leader', 'Republican Party'],
    ['Republican senator from Ohio', 'Republican Party'],
    ['Sen., R-Tex.', 'Republican Party'],
    ['Rep., D-N.Y.', 'Democratic Party'],
    ['Democratic nominee', 'Democratic Party'],
    ['Tory party leader', 'Conservative Party'],
    ['chairman of the Polk County GOP', 'Republican Party'],
    ['spokesman for Republicans', 'Republican Party'],
    ['Ohio Democratic Party Chairman', 'Ohio Democratic Party'],
  ])('of %j is %j', (role, party) => {
    expect(spokenFor(role)).toBe(party);
  });

  it.each(['Ohio senator', 'senator from Ohio', 'Ohio whip', 'Republican critic'])('is not told by %j', (role) => {
    expect(spokenFor(role)).toBeNull();
  });

  it('stands behind what the name says only where the role says nothing', () => {
    expect(partyOf({ name: 'Harbour Union officials', role: 'Zenaris spokesman' })).toBe('Zenaris');
    expect(partyOf({ name: 'Harbour Union officials', role: 'baker' })).toBe('Harbour Union');
  });
});

describe('a party’s word in a role', () => {
  it.each([
    ['top U.S. House of Representatives Democrat', 'Democratic Party'],
    ['spokesman for North Dakota Republican', 'Republican Party'],
    ['other Democrat on the harbour board', 'Democratic Party'],
    ['Democratic Senate campaign strategist', 'Democratic Party'],
    ['Republican Federal Harbour Commission Chairman', 'Federal Harbour Commission'],
    ['Democratic Harbour Alliance chairman', 'Democratic Harbour Alliance'],
    ['Voss-nominated HTU commissioner', 'HTU'],
    ['Voss-appointed chairman of the HTU', 'HTU'],
    // Whole names, with what they are for and do.
    ['deputy director of Stand for the Harbour', 'Stand for the Harbour'],
    ['chairwoman of the Senate Harbour and Public Works Committee', 'Senate Harbour and Public Works Committee'],
    ['director of Zenaris and Harbour Union', 'Zenaris'],
  ])('of %j is %j', (role, party) => {
    expect(spokenFor(role)).toBe(party);
  });
});

describe('no party that a reader would know', () => {
  it.each([
    'Tamil official',
    'Islamist leader',
    'leader of the LGBT movement',
    'Chilean soldier',
    'director for the Castell region',
    'deputy leader of the Norwegian party',
    'U.S. state’s governor',
    'Washington governor',
    'Children and Pensioners’ minister',
    'Women’s minister',
    'PM’s aide',
  ])('is told by %j', (role) => {
    expect(spokenFor(role)).toBeNull();
  });

  it.each([
    ['president of the Tamil rights group Harbour Watch', 'Harbour Watch'],
    ['head of the sailors’ organization HTU', 'HTU'],
    ['commander of the Tamil-led Harbour Forces', 'Harbour Forces'],
    ['governor of the Castell region', 'Castell'],
    ['leader of Norway’s Rope party', 'Rope party'],
    ['Chilean soldiers’ commander', 'Chile'],
    ['Voss’s foreign minister', 'Voss'],
  ])('but by %j %s is', (role, party) => {
    expect(spokenFor(role)).toBe(party);
  });
});

describe('a body in full', () => {
  it.each([
    ['Castell County Sheriff', 'Castell County Sheriff’s Office'],
    ['Senate Harbour Relations Chairman', 'Senate Harbour Relations Committee'],
    ['House Republican Conference Chairwoman', 'Republican Party'],
    ['U.S. Guild of Bakers President', 'U.S. Guild of Bakers'],
    ['Norwegian Union of Divers official', 'Norwegian Union of Divers'],
    ['Norwegian Prime Minister', 'Norway'],
    ['adviser to Norwegian President Ann Lowe', 'Norway'],
    ['Deputy Rope Union press secretary', 'Rope Union'],
    ['Castell County Prosecuting Attorney', 'Castell County'],
    ['president of the Rope Union and a critic of boats', 'Rope Union'],
  ])('of %j is %j', (role, party) => {
    expect(spokenFor(role)).toBe(party);
  });
});
