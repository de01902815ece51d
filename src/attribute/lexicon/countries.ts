import { countries, languages } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { wordSet } from '../../text/wordSet.ts';

/** A country and the word that pointed to it. */
export interface CountryWord {
  readonly name: string;
  readonly by: 'name' | 'demonym' | 'capital';
}

/**
 * What country a name, nationality or capital stands for: "U.S.", "Egyptian", "Beijing"; case counts ("us" is a
 * pronoun). Names and capitals come from countries-list, nationalities from i18n-nationality (both MIT); the
 * corrections are ours.
 */
export function countryOf(words: string): CountryWord | undefined {
  return TABLE.get(words.charAt(3) === ' ' ? words.replace(/^the /i, '') : words);
}

/** The state that a country within it is of: "United Kingdom" of "Scotland"; the name itself for all others. */
export function stateOf(country: string): string {
  return country in WITHIN ? 'United Kingdom' : country;
}

/** Whether a country has a president, premier or monarch of its own: "Norway", not "Hong Kong". */
export function isSovereign(country: string): boolean {
  return !(country in WITHIN || OF_STATES.has(country));
}

/**
 * Whether a word written large says of which people, creed or kind somebody is and names no body: "Tamil", "Islamist",
 * "LGBT"; no word for a state ("Norwegian"). Tongues come from countries-list.
 */
export function isPeople(word: string): boolean {
  return countryOf(word) === undefined && (TONGUES.has(word) || GROUPS.has(word.toLowerCase()) || MINORITY.test(word));
}

const TONGUES: ReadonlySet<string> = new Set(Object.values(languages).map(({ name }) => name));
const GROUPS = wordSet(`
  islamist islamists sunni shia shiite alawite druze jihadist christian muslim jewish catholic protestant orthodox
  evangelical hindu buddhist sikh yazidi hispanic latino latina asian arab black white indigenous aboriginal roma
`);
const MINORITY = /^(?:LGBT|GLBT)(?:QIA?|QI|Q|I|IQ)?\+?$/;

/** Countries of the list that are of a state. */
const OF_STATES = new Set([
  'Hong Kong',
  'Macao',
  'Puerto Rico',
  'Guam',
  'Bermuda',
  'Gibraltar',
  'Greenland',
  'Faroe Islands',
]);

/** Nationalities that the package lacks, spells oddly or has for another country. */
const DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirati'],
  AF: ['Afghan'],
  AG: ['Antiguan'],
  AR: ['Argentine', 'Argentinian'],
  DO: ['Dominican'],
  EC: ['Ecuadorian', 'Ecuadorean'],
  ES: ['Spanish'],
  GB: ['British', 'English'],
  GW: [],
  KZ: ['Kazakh'],
  NZ: ['New Zealand'],
  PH: ['Philippine', 'Filipino'],
  PS: ['Palestinian'],
  SI: ['Slovenian', 'Slovene'],
  SK: ['Slovak', 'Slovakian'],
  SS: ['South Sudanese'],
  US: ['American'],
  UZ: ['Uzbek'],
  WF: [],
  XK: ['Kosovar', 'Kosovan'],
  YE: ['Yemeni'],
  CD: ['Congolese'],
  CG: [],
  GF: [],
  PF: [],
  TF: [],
  BA: ['Bosnian'],
  HK: ['Hong Kong'],
  TM: ['Turkmen'],
};
/** Names that newsrooms use, and seats of government that stand for a state. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['U.S.', 'U.S.A.', 'United States of America'],
  GB: ['U.K.', 'England'],
  AE: ['U.A.E.'],
  TR: ['Turkey'],
  RU: ['Soviet Union', 'Russian Federation'],
  KR: ['Republic of Korea'],
  SK: ['Slovak Republic'],
};
/** Countries that have renamed themselves in English, under the name that newsrooms kept. */
const RENAMED: Readonly<Record<string, string>> = { CZ: 'Czech Republic', TR: 'Turkey' };
const SEATS: Readonly<Record<string, readonly string[]>> = {
  US: ['Washington', 'White House', 'Pentagon', 'State Department', 'Justice Department', 'US Treasury', 'Oval Office'],
  GB: ['Downing Street', 'Whitehall', 'Westminster', 'Home Office', 'Foreign Office'],
  RU: ['Kremlin'],
  FR: ['Élysée', 'Elysee'],
  IL: ['Tel Aviv', 'Knesset'],
  UA: ['Kiev'],
  KR: ['Blue House'],
  VA: ['Holy See'],
  IN: ['New Delhi', 'Delhi'],
  TR: ['Ankara'],
};
/** Countries within a state that have a government of their own, with their adjectives. */
const WITHIN: Readonly<Record<string, string>> = {
  Scotland: 'Scottish',
  Wales: 'Welsh',
  'Northern Ireland': 'Northern Irish',
};
/** Capitals that are as often a person or another place. */
const AMBIGUOUS = new Set([
  'Victoria',
  'George Town',
  'Georgetown',
  'Kingston',
  'Hamilton',
  'Stanley',
  'San José',
  'Santiago',
  'Jamestown',
  'San Juan',
  'Jerusalem',
  'Road Town',
  'Plymouth',
  'Alofi',
  'Georgia',
  'Jersey',
  'Guinea',
]);

const TABLE: ReadonlyMap<string, CountryWord> = makeTable();

function makeTable(): Map<string, CountryWord> {
  const table = new Map<string, CountryWord>();
  const put = (word: string, name: string, by: CountryWord['by']): void => {
    if (word !== '' && !AMBIGUOUS.has(word) && !table.has(word)) table.set(word, { name, by });
  };
  const demonyms: Readonly<Record<string, string>> = nationalities.nationalities;
  const all = Object.entries(countries);
  const nameOf = (code: string, country: { readonly name: string }): string => RENAMED[code] ?? country.name;
  for (const [name, adjective] of Object.entries(WITHIN)) {
    put(name, name, 'name');
    put(adjective, name, 'demonym');
  }
  for (const [code, country] of all) {
    for (const name of [country.name, ...('alias' in country ? country.alias : []), ...(NAMES[code] ?? [])])
      put(name, nameOf(code, country), 'name');
  }
  for (const [code, country] of all) {
    const listed = demonyms[code];
    for (const word of DEMONYMS[code] ?? (listed === undefined || /[(,]/.test(listed) ? [] : [listed]))
      put(word, nameOf(code, country), 'demonym');
  }
  // Who speaks there speaks for the Union.
  put('Brussels', 'European Union', 'capital');
  for (const [code, country] of all)
    for (const seat of [...(SEATS[code] ?? []), country.capital]) put(seat, nameOf(code, country), 'capital');
  return table;
}
