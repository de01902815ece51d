import type { Article } from '../../domain/article.ts';
import type { Speaker, Statement } from '../../domain/statement.ts';
import { anyOf } from '../../text/anyOf.ts';
import { acronymsIn } from './acronymsIn.ts';
import { affiliationOf } from './affiliationOf.ts';
import { countryOf } from '../lexicon/countries.ts';
import { homeCountry } from './homeCountry.ts';
import { isKind } from '../lexicon/nouns.ts';
import { isLikelyBody } from '../organisation/isLikelyBody.ts';
import { isOrganisation } from '../organisation/isOrganisation.ts';
import { isOutlet } from '../organisation/isOutlet.ts';
import { isPartyName } from '../organisation/isPartyName.ts';
import { isProperName } from '../mention/isProperName.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { namedOfKind } from './namedOfKind.ts';
import { isTurnLabel } from '../organisation/isTurnLabel.ts';
import { NOT_FOR } from '../party/notFor.ts';
import { opensSentence } from './opensSentence.ts';
import { organisationIn } from '../organisation/organisationIn.ts';
import { partyOf } from '../party/partyOf.ts';
import { partyOfStory } from './partyOfStory.ts';
import { placesOf } from '../organisation/placesOf.ts';
import { regionOf } from './regionOf.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import type { Tie } from './tie.ts';

type Voice = Pick<Speaker, 'name' | 'role'>;

/** The ties of the speakers of an article. */
export type Ties = (speaker: Voice) => Tie | null;

/**
 * Reads for whom each speaker of an article speaks, as far as that article tells: from name and role, else from what
 * stands beside the name, else from the office; see `Via`. Null for whom it ties to nobody.
 */
export function tiesIn({ text }: Pick<Article, 'text'>, statements: readonly Statement[]): Ties {
  const known = new Map<string, Tie | null>();
  const acronyms = acronymsIn(text);
  let home: string | null | undefined;
  const homeOffice = (): Tie | null => {
    home = home === undefined ? homeCountry(text) : home;
    return home === null ? null : { party: home, via: 'office' };
  };
  const ofPublisher = (owner: string): Tie | null => {
    const country = countryOf(owner);
    if (country !== undefined) return { party: country.name, via: 'document' };
    const last = owner.split(' ').at(-1)?.toLowerCase() ?? '';
    const author = statements.find(({ speaker }) => speaker?.name === owner || surnameOf(speaker?.name ?? '') === last);
    const tie = author?.speaker ? ties(author.speaker) : null;
    if (tie !== null) return tie.via === 'story' ? tie : { ...tie, via: 'document' };
    return isProperName(owner) && isOrganisation(owner, text) ? { party: owner, via: 'document' } : null;
  };
  const find = ({ name: spoken, role: as }: Voice): Tie | null => {
    // "police in Port Ellery, Norland": no Norland whose role it is.
    const isPlace = as !== null && / in \p{Lu}[^,]*$/u.test(as) && text.includes(`${as}, ${spoken}`);
    const [short, role] = isPlace
      ? [as.replace(/ in \p{Lu}[^,]*$/u, ''), null]
      : [spoken.replace(/^the (?=\p{Lu})/u, ''), as];
    const name = wholeName(short, text, acronyms);
    if (STATE_MEDIA.test(name)) return stateOfMedia(name) ?? homeOffice();
    const owner = DOCUMENT.exec(name.replace(/^(?:the|an?) /i, ''))?.[1];
    if (owner !== undefined) return ofPublisher(owner);
    const party = partyOf({ name: name.replace(BASED, ''), role });
    if (party !== null && !opensSentence(party, { name, role }, text)) {
      if (party === name && (isOutlet(name, text) || isTurnLabel(name, text))) return null;
      return { party, via: role === null || partyOf({ name, role: null }) === party ? 'name' : 'role' };
    }
    if (isOutlet(name, text)) return null;
    if (
      isProperName(name) &&
      surnameOf(name) !== null &&
      !isKind(name.split(' ').at(-1) ?? '') &&
      (role === null || !NOT_FOR.test(role))
    ) {
      const beside = affiliationOf(name, text);
      if (beside !== null) return beside;
    }
    if (name !== short) return { party: name, via: 'name' };
    // "Norland's Harbour Institute" is the institute.
    const own = name.replace(BASED, '').replace(/^(?:\p{Lu}[\p{L}-]* )*\p{Lu}[\p{L}-]*[’']s (?=\p{Lu}.* )/u, '');
    if (own !== name && /^\p{Lu}/u.test(own) && isOrganisation(own, text)) return { party: own, via: 'name' };
    if (isProperName(name) && (isOrganisation(name, text) || isBodyRole(role))) {
      return { party: name, via: 'name' };
    }
    const employer = role === null ? null : (acronymIn(role, acronyms) ?? employerIn(role, text));
    if (employer !== null) return { party: employer, via: 'role' };
    const office = (role ?? name).replace(STANDING, '');
    const chamber = CHAIR.exec(office)?.[1];
    if (chamber !== undefined) return { party: chamber, via: 'story' };
    const state = STATE_OFFICE.test(office) ? (ministryOf(office, text) ?? homeOffice()) : null;
    if (state !== null) return state;
    const region = REGION_OFFICE.test(office) ? regionOf(text) : null;
    if (region !== null) return { party: region, via: 'office' };
    const ofKind = namedOfKind(role === null ? name : BENCH.test(role) ? 'court' : bodyIn(role), text);
    const [named, ...others] = ofKind;
    // One of several: "the court".
    if (others.length > 0) return null;
    // "Supreme Court" is the name of many.
    if (named !== undefined)
      return { party: named, via: isPartyName(named) ? (role === null ? 'name' : 'role') : 'story' };
    const body = role ?? name.replace(/^(?:the|an?|some|several|two|three) /i, '');
    const story = partyOfStory(role === null && partyOfStory(name, text) !== null ? name : bodyIn(body), text);
    return story === null ? null : { party: story, via: 'story' };
  };
  const ties: Ties = ({ name, role }) => {
    const key = `${name}\n${role ?? ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // A publisher that is read while it is looked for is none.
    known.set(key, null);
    const tie = find({ name, role });
    const full = tie === null ? undefined : acronyms.get(tie.party);
    const found =
      tie === null || full === undefined ? tie : { ...tie, party: countryOf(full)?.name ?? full, short: tie.party };
    known.set(key, found);
    return found;
  };
  return ties;
}

/** "Norland-based ": where it sits, not whose it is. */
const BASED = /^[\p{L}-]+-(?:based|led|backed) /u;

/** "California Department of Forestry and Fire Protection" of the part behind its "and". */
function wholeName(name: string, text: string, acronyms: ReadonlyMap<string, string>): string {
  const defined = name.includes(' ') ? [...acronyms.values()].find((full) => full.endsWith(` and ${name}`)) : undefined;
  if (defined !== undefined) return defined;
  // "Center for Ropes" is whole.
  if (/ (?:of|for) /.test(name)) return name;
  const before = placesOf(name, text).map(
    (place) => /(?:\p{Lu}[\p{L}-]* )+(?:of|for) (?:\p{Lu}[\p{L}-]*,? )+and $/u.exec(place.before)?.[0],
  );
  // Countries are spoken of elsewhere too.
  const isPart = countryOf(name) === undefined || before.every((each) => each !== undefined);
  const front = isPart ? (before.find((each) => each !== undefined)?.replace(/^The /, '') ?? '') : '';
  return `${front}${name}`;
}

/** The body whose acronym stands in a role: "Castell HTU captain". */
function acronymIn(role: string, acronyms: ReadonlyMap<string, string>): string | null {
  if (NOT_FOR.test(role)) return null;
  const short = role.split(' ').find((word) => isOrganisation(acronyms.get(word) ?? '', ''));
  return short ?? null;
}

/** "Zenaris" of "Zenaris chemist", "Harbour Play editor": whoever works there, and no place. */
function employerIn(role: string, text: string): string | null {
  const words = role.split(' ');
  const small = words.findIndex((word) => /^\p{Ll}/u.test(word));
  if (NOT_FOR.test(role) || MAKER.test(role) || small < 1 || !isPersonNoun(words.at(-1) ?? '', 'NOUN')) return null;
  const name = organisationIn(words.slice(0, small));
  const isNational = [1, 2].some((length) => countryOf(words.slice(0, length).join(' ')) !== undefined);
  return name !== null && (isOrganisation(name, text) || (!isNational && isLikelyBody(name, text))) ? name : null;
}

/** "Captain Rope creator": what somebody made employs nobody. */
const MAKER = /\b(?:creator|author|inventor|designer|star)$/i;

/** "Harbour Ministry" of "Harbour Minister", where the article speaks of it by that name. */
function ministryOf(office: string, text: string): Tie | null {
  const field = /(\p{Lu}\p{L}+) Minister$/u.exec(office)?.[1];
  return field !== undefined && text.includes(`${field} Ministry`)
    ? { party: `${field} Ministry`, via: 'office' }
    : null;
}

/** What is published, after whose it is: "Zenaris’s statement", "UN report". */
const DOCUMENTS = 'statement|notice|release|letter|announcement|proclamation|ruling|summary|website|advisory|report';
const DOCUMENT = new RegExp(`^(.+?)(?:[’']s?)? (?:(?:[\\p{Ll}-]+|\\p{Lu}+) ){0,2}?(?:${DOCUMENTS})$`, 'u');

/** What a state publishes, which is its word: "Norland state media". */
const STATE_MEDIA = /^(?:\p{L}+(?:[’']s)? )?state(?:-run|-owned)? (?:media|television|TV|radio|news)$/iu;

function stateOfMedia(name: string): Tie | null {
  const country = countryOf(name.replace(/(?:[’']s)? ?state.*$/i, ''));
  return country === undefined ? null : { party: country.name, via: 'name' };
}

/** What an office may begin with: "the acting Deputy Minister". */
const STANDING = /^(?:(?:the|an?|current|incumbent|caretaker|acting|interim|outgoing|deputy) )+/iu;
/** Offices of a state that do not say which: "President", "Health Minister", "government spokesman". */
const STATE_OFFICE = anyOf(
  /^(?:president|prime minister|premier|chancellor|king|queen|crown prince)$/iu,
  /^(?!first|chief|prime)(?:\p{L}+,? (?:and )?){1,5}minister$/iu,
  /^(?!press|general|executive|home state)\p{L}+ secretary$/iu,
  /^(?:attorney|solicitor|surgeon) general$/iu,
  /^government(?:[’']s)?(?: (?:\p{L}+ )?(?:spokes(?:man|woman|person)|lawyer|officials?|authorities|source))?$/iu,
);

/** Offices of a part of a state. */
const REGION_OFFICE =
  /^(?:(?:state|regional|lieutenant) )?(?:governor|chief minister)$|^regional (?:president|premier)$/iu;

/** "cybersecurity firm" of "Zenaris, a cybersecurity firm": what it is. */
function isBodyRole(role: string | null): boolean {
  const words = role?.split(/ (?:of|for|in|at|with|from) |,/)[0]?.split(' ') ?? [];
  const head = words.at(-1) ?? '';
  return isKind(head) && !speaksForNobody(head) && !/\b(?:news|press)\b/i.test(role ?? '');
}

/** Who chairs a chamber speaks for it: "Speaker of the House of Commons". */
const CHAIR = /\b(?:speaker|president) of the (house of \p{L}+|house|senate|parliament|assembly)$/iu;

/** Who sits in a court. */
const BENCH = /^(?:(?:chief|presiding|senior) )?(?:judge|justice|magistrate)$/i;

/** The body in a role: "police" of "police spokesman", "transit agency" of "director of the transit agency". */
function bodyIn(role: string): string {
  // "secretary for the family": a field.
  if (/\b(?:minister|secretary) for /i.test(role)) return '';
  return (BEFORE_OFFICE.exec(role) ?? BEHIND_OFFICE.exec(role))?.[1] ?? '';
}

const OFFICERS =
  'spokes(?:man|woman|person)|officers?|director|chief|lawyer|president|leader|officials?|manager|head|member|coach|' +
  'detective|constable|commissioner|inspector|sergeant';
const BEFORE_OFFICE = new RegExp(
  `^((?:\\p{L}+ ){0,2}?\\p{L}+)(?:[’']s)? (?:(?:press|senior|chief|vice|detective|deputy) )*(?:${OFFICERS})$`,
  'iu',
);
const BEHIND_OFFICE = /^(?:\p{L}+ ){0,4}?(?:of|for|from|at) (?:the|an?) ((?:\p{Ll}[\p{Ll}’'-]* ?){1,4})$/u;
