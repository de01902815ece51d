import { genderOfName } from '../lexicon/genderOfName.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isCompanyForm } from '../lexicon/isCompanyForm.ts';
import { COMPANIES, isKind } from '../lexicon/nouns.ts';
import { isOutlet } from './isOutlet.ts';
import { isTurnLabel } from './isTurnLabel.ts';
import { knownBody } from './knownBody.ts';
import { isPartyName } from './isPartyName.ts';
import { placesOf } from './placesOf.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * Whether a name is that of an organisation, as far as the name and the text around it tell: its kind ("Harbour
 * Union"), its capitals ("HTU"), an article before several words ("the Lost Fleet Project"), people who work there
 * ("Zenaris spokesman"), or what it is said to be. Places ("in Castell") and outlets are none.
 */
export function isOrganisation(name: string, text: string): boolean {
  const words = name.split(' ');
  if (isCompanyForm(words.at(-1)?.toLowerCase() ?? '') && words.length > 1) return true;
  // "Dockers Local 12"
  if (/^\p{Lu}.* (?:Local|Lodge|Branch|Chapter) \d+$/u.test(name)) return true;
  if (knownBody(name) === name || (/^\p{Lu}+$/u.test(name) && knownBody(name) !== undefined)) return true;
  if (countryOf(name) !== undefined || isOutlet(name, text) || !isPartyName(name)) return false;
  const head =
    name
      .split(/ (?:of|for) /)[0]
      ?.replace(/ General$/, '')
      .split(' ')
      .at(-1) ?? '';
  if (words.length > 1 && isKind(head) && !speaksForNobody(head) && !/^[^ ]+ [^ ]+ and /.test(name)) return true;
  // "Commons Speaker Ann Lowe"
  if (words.some((word) => speaksForOthers(word) && !isKind(word))) return false;
  const places = placesOf(name, text);
  // "CASTELL" before a report from Castell is no acronym.
  if (/^(?=.*\p{Lu}{2})[\p{Lu}\p{N}&-]{2,8}$/u.test(name))
    return !isTurnLabel(name, text) && placesOf(`${name.charAt(0)}${name.slice(1).toLowerCase()}`, text).length === 0;
  // "CalFire"
  if (/^(?!Ma?c|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name)) return true;
  if (places.some(({ before }) => IN.test(before))) return false;
  // People take no article: "the Ann Lowe campaign" is the campaign's.
  const isFull = words.length > 1 && surnameOf(name) !== null && genderOfName(words[0] ?? '') === 'unknown';
  return places.some(
    ({ before, after }) =>
      STAFF.has(/^(?:[’']s)? (\p{L}+)/u.exec(after)?.[1] ?? '') ||
      OWN_DEED.test(after) ||
      OF_ITSELF.test(after) ||
      isExplained(after) ||
      isKindBefore(before) ||
      (isFull && /\b[Tt]he $/.test(before)) ||
      (words.length === 1 && /\bat $/.test(before)),
  );
}

const IN = /\b[Ii]n (?:\p{Ll}+ )?$/u;
/** "Zenaris spokesman", "Zenaris user": people that a person alone has not. */
const STAFF = wordSet(`
  spokesman spokeswoman spokesperson spokespeople CEO executive executives official officials employee employees
  president chairman chairwoman chairperson director board engineer engineers user users customer customers shareholder
  shareholders subsidiary headquarters
`);
/** "Zenaris announced its plan", "a Zenaris 707": no person's. */
const OWN_DEED = /^ (?:(?:\p{Ll}+ ){1,2}its |\d{3} )/u;

/** "Zenaris said it had sold its boats", "was disappointed": not "Dahl said it had rained", "would take time". */
const OF_ITSELF = new RegExp(
  '^ (?:has |had )?(?:said|says|announced|confirmed|admitted) (?:that )?it (?:' +
    '(?:had|has) (?:not |also )?(?!been|become|rained|snowed|taken|happened|come|got)\\p{Ll}+(?:ed|n|t|d)\\b|' +
    '(?:would|will) (?:not |now )?(?:cut|run|open|close|buy|sell|pay|hire|build|appeal|fight|offer|keep)\\b|' +
    '(?:was|is) (?:disappointed|pleased|sorry|aware|confident|committed|ready|proud|delighted)\\b|' +
    '(?:plans|planned|expects|expected|wants|wanted|hopes|hoped|intends|intended|aims|aimed) )',
  'u',
);

/** "the rope company ", "a firm called ", "Chipmaker " before a name. */
function isKindBefore(before: string): boolean {
  const kind = KIND.exec(before)?.[1]?.toLowerCase() ?? '';
  return isBusiness(kind) || (isKind(kind) && !speaksForNobody(kind));
}

const KIND = /(?: (?=\p{Ll})|[.!?”"]\s+|\n|^)(\p{L}\p{Ll}+) (?:called |named )?$/u;
function isBusiness(kind: string): boolean {
  return BUSINESSES.has(kind) || COMPANIES.has(kind);
}

/** What only a business is called before its name, or behind it. */
const BUSINESSES = wordSet(`
  portal engine giant chain chipmaker carmaker automaker drugmaker planemaker brewer operator provider supermarket
`);

/** "Zenaris, a Norland company", "Zenaris, which", "Zenaris and its owners", "Zenaris lost its mast". */
function isExplained(after: string): boolean {
  if (/^(?:,? which |,? (?:\p{Ll}+ )?its )/u.test(after)) return true;
  const what = EXPLAINED.exec(after)?.[1];
  const head = what?.split(' ').at(-1) ?? '';
  return isBusiness(head) || (isKind(head) && !speaksForNobody(head));
}

const EXPLAINED = new RegExp(
  "^,? (?:an?|the|\\p{Lu}[\\p{L}-]*[’']s) ((?:[\\p{L}’'-]+ ){0,4}?[\\p{L}-]+)" +
    '(?:[,.;]| (?:of|in|for|from|at|with|that|based) )',
  'u',
);
