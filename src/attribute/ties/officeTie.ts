import { anyOf } from '../../text/anyOf.ts';
import { isSovereign } from '../lexicon/countries.ts';
import { NOT_FOR } from '../party/notFor.ts';
import { countsOf } from './homeCountry.ts';
import { regionOf } from './regionOf.ts';
import type { Tie } from './tie.ts';
import { rememberInText } from '../../text/memo/rememberInText.ts';

/**
 * For whom the holder of an office speaks that does not say of what: "Health Minister" for the one state that the
 * article is about, or for its ministry where that is spoken of, "Governor" for the one region, "Speaker of the House"
 * for the chamber. Null for other words.
 *
 * @param home the state that the article is about; asked only where it matters
 */
export function officeTie(role: string, text: string, home: () => Tie | null): Tie | null {
  if (NOT_FOR.test(role)) return null;
  const office = role.replace(STANDING, '').replace(OF_HERE, '');
  const own = stateOfOffice(office, text);
  if (own !== null) return own;
  const chamber = (CHAIR.exec(office) ?? CHAIRED.exec(office))?.[1];
  if (chamber !== undefined) return { party: chamber, via: 'story' };
  const state =
    STATE_OFFICE.test(office) && !hasTwo(office, text) ? (ministryOf(office, text) ?? ofState(office, home())) : null;
  if (state !== null) return state;
  const region = REGION_OFFICE.test(office) ? regionOf(text) : null;
  return region === null ? null : { party: region, via: 'office' };
}

/** The state that alone has an office by that name, where the article speaks of it. */
function stateOfOffice(office: string, text: string): Tie | null {
  const state = OF_ONE_STATE.find(([pattern]) => pattern.test(office))?.[1];
  return state !== undefined && countsOf(text).has(state) ? { party: state, via: 'office', vague: true } : null;
}

const OF_ONE_STATE: readonly (readonly [RegExp, string])[] = [
  [/^(?:home secretary|foreign secretary|chancellor of the exchequer)$/i, 'United Kingdom'],
  [/^(?:secretary of (?:state|defense|commerce|homeland security)|treasury secretary)$/i, 'United States'],
  [/^(?:commerce|homeland security) secretary$/i, 'United States'],
  [/^taoiseach$/i, 'Ireland'],
  // "a State official", of the State Department.
  [/^State (?:spokes(?:man|woman|person)|officials?)$/, 'United States'],
];

/** "President Voss" and "President Lind": of two who hold an office, the article's one state has one. */
const hasTwo = rememberInText((office, text): boolean => {
  if (!HEAD.test(office)) return false;
  const large = office.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  const holders = text.matchAll(
    new RegExp(`(?<![Ff]ormer |[Ee]x-|[Vv]ice )${large}((?: \\p{Lu}[\\p{L}’-]+\\.?){1,3})`, 'gu'),
  );
  return new Set([...holders].map(([, name = '']) => name.split(' ').at(-1))).size > 1;
});

const HEAD = /^(?:president|prime minister|premier|chancellor|king|queen)$/i;

/** A territory of a state has no president that could be meant. */
function ofState(office: string, home: Tie | null): Tie | null {
  if (home === null || (HEAD.test(office) && !isSovereign(home.party))) return null;
  return home.vague === true && home.party === 'United States' && NOT_AMERICAN.test(office) ? null : home;
}

/** The United States has secretaries. */
const NOT_AMERICAN = /\bminister\b|^(?:premier|chancellor|king|queen|crown prince)$/i;

/** "Harbour Ministry" of "Harbour Minister", where the article speaks of it by that name. */
function ministryOf(office: string, text: string): Tie | null {
  const field = /(\p{Lu}\p{L}+) Minister$/u.exec(office)?.[1];
  return field !== undefined && text.includes(`${field} Ministry`)
    ? { party: `${field} Ministry`, via: 'office', vague: true }
    : null;
}

/** What an office may begin with: "the acting Deputy Minister". */
const STANDING = /^(?:(?:the|an?|current|incumbent|caretaker|acting|interim|outgoing|deputy) )+/iu;
/** Whose it is, where that is what the article is about: "the country’s president", "governor of the region". */
const OF_HERE =
  /^(?:country|nation|state|province|region|island)[’']s | of the (?:country|nation|state|province|region)$/;
/** Offices of a state that do not say which: "President", "Health Minister", "government spokesman". */
const STATE_OFFICE = anyOf(
  /^(?:president|prime minister|premier|chancellor|king|queen|crown prince)$/iu,
  /^(?!first|chief|prime)(?:\p{L}+,? (?:and )?){1,5}minister$/iu,
  /^(?!press|general|executive|home state)\p{L}+ secretary$/iu,
  /^ministers$/iu,
  /^secretary of (?:the )?\p{L}+(?: security)?$/iu,
  /^national security advis[eo]r$/iu,
  /^minister (?:of|for) (?:\p{L}+,? ){0,4}\p{L}+$/iu,
  /^(?:attorney|solicitor|surgeon) general$/iu,
  /^(?:president|prime minister|premier|chancellor|pm)[’']s (?:spokes(?:man|woman|person)|office|aides?)$/iu,
  /^presidential (?:\p{L}+ )?(?:spokes(?:man|woman|person)|adviser|advisor|aide|office|palace)$/iu,
  /^government(?:[’']s)?(?: (?:\p{L}+ )?(?:spokes(?:man|woman|person)|lawyer|officials?|authorities|source))?$/iu,
);

/** Offices of a part of a state. */
const REGION_OFFICE =
  /^(?:(?:state|regional|lieutenant) )?(?:governor|chief minister)$|^regional (?:president|premier)$/iu;

/** Who chairs a chamber speaks for it: "Speaker of the House of Commons", "House of Commons Speaker". */
const CHAIRED = /^(house of \p{L}+|senate|parliament|assembly) (?:speaker|president)$/iu;
const CHAIR = /\b(?:speaker|president) of the (house of \p{L}+|house|senate|parliament|assembly)$/iu;
