import { remember } from '../../text/memo/remember.ts';
import { countryOf, stateOf } from '../lexicon/countries.ts';
import { BODIES, IN_RANKS, isKind, singular, speaksForState } from '../lexicon/nouns.ts';
import { isOtherParty, politicalParty } from '../lexicon/politicalParty.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { isOfPeople } from '../organisation/isOfPeople.ts';
import { isPartyName } from '../organisation/isPartyName.ts';
import { knownBody } from '../organisation/knownBody.ts';
import { organisationIn } from '../organisation/organisationIn.ts';
import { institutionIn } from './institutionIn.ts';
import { isMinister } from './isMinister.ts';
import { leadingCountry } from './leadingCountry.ts';
import { familyIn, linkedParty } from './linkedParty.ts';
import { nationalAgency } from './nationalAgency.ts';
import { NOT_FOR } from './notFor.ts';
import { CHAMBERS, LEGISLATORS, PARLIAMENTARIANS } from './parliaments.ts';
import { placeWithinState } from './placeWithinState.ts';
import { politicianIn } from './politicianIn.ts';
import { STUDIES } from './studies.ts';

/** The party that a role points to: "Norland envoy", "chair of the Harbour Union"; null where none. */
export const partyOfRole = remember((role): string | null => {
  const named = namedIn(role);
  return named === null ? null : withoutParty(named);
});

/**
 * "Republican Federal Harbour Board" is that board, "Democratic Senate" (strategist) and "Ohio Republican" (senator’s
 * spokesman) are the party.
 */
function withoutParty(name: string): string {
  if (PARTISAN.test(name)) return politicalParty(name) ?? name;
  const [adjective = '', ...rest] = name.split(' ');
  const party = /^(?:Democratic|Republican)$/.test(adjective) ? politicalParty(adjective) : undefined;
  if (party === undefined || rest.length === 0) return name;
  if (rest.every((word) => CHAMBERS.has(word.toLowerCase()))) return party;
  return rest[0] === 'Federal' || knownBody(rest.join(' ')) !== undefined ? rest.join(' ') : name;
}

const PARTISAN = / (Democrat|Republican|Tory)$/;

function namedIn(given: string): string | null {
  // "director of the Oslo-based firm Zenaris": where that sits. "Voss-appointed harbour chief": by whom.
  const role = given
    .replace(/(?<= (?:of|for|at|with) (?:the )?)(?:\p{Lu}[\p{L}.]* )*\p{Lu}[\p{L}.]*-based /u, '')
    .replace(/(?<![\p{L}-])\p{Lu}[\p{L}.]*-(?:appointed|nominated) /u, '');
  // "president of the Harbour Union and a critic of boats": an office, and what else its holder is.
  const [first = role] = role.split(/ and an? (?=\p{Ll})/u);
  if (NOT_FOR.test(first)) return null;
  const member = role.includes(' ') ? undefined : politicalParty(role);
  if (member !== undefined) return member;
  // "the top U.S. House Democrat", "other Democrat on the board"
  const partisan = role.split(/ (?:on|in|from) /)[0] ?? '';
  if (PARTISAN.test(partisan)) return politicalParty(partisan) ?? null;
  if (STUDIES.test(role)) return institutionIn(role);
  const words = role.replace(/[,;].*$| and (?:an?|the|former) .*$/, '').split(/\s+/);
  const office = words.findIndex(
    (word, at) =>
      (speaksForOthers(word) || (at > 0 && /^(?:nominee|candidate)$/.test(word))) &&
      // "Deputy Governor" is a governor.
      !(/^deputy$/i.test(word) && words.slice(at + 1).some((other) => speaksForOthers(other) && !isKind(other))) &&
      // "General Harbour Agency chief"
      !(word === 'General' && /^\p{Lu}/u.test(words[at + 1] ?? '')),
  );
  // "Ann Lowe's Labour MP": who is represented.
  const owned = words.findLastIndex((word) => /[’']s$/.test(word));
  if (office === -1) return politicianIn(words.slice(owned + 1)) ?? institutionIn(role);
  const head = (words[office] ?? '').replace(/[’']s?$/, '').toLowerCase();
  // One soldier of an army tells what they saw.
  if (IN_RANKS.has(head) && words.slice(office + 1).length === 0) return null;
  // "Castell police chief": the police are a body.
  const before = beforeArea(words.slice(0, head === 'police' ? office + 1 : office));
  // "Solicitor General": one office.
  if (/^general$/.test(head) && isPersonNoun(before.at(-1)?.toLowerCase() ?? '', 'NOUN')) before.pop();
  // "UN High Commissioner"
  if (head === 'commissioner' && /^high$/i.test(before.at(-1) ?? '')) before.pop();
  const place =
    isLocal(head, before) && !before.includes('of') ? placeWithinState([...before, ...words.slice(office + 1)]) : null;
  // "Washington governor": of the state by that name, which is no capital.
  if (place !== null) return place === 'Washington' && head.startsWith('gov') ? null : place;
  // "Senate Foreign Relations Chairman": of its committee.
  const [chamber = '', ...fields] = before;
  const isField = fields.length > 0 && !fields.some((word) => isKind(word) || politicalParty(word) !== undefined);
  if (isField && head.startsWith('chair') && CHAMBERS.has(chamber.toLowerCase()))
    return `${before.join(' ')} Committee`;
  const family = familyIn(before);
  if (family !== null) return family;
  const country = leadingCountry(before);
  // "the U.S. state's governor": one of many.
  if (before.some((word, at) => /^states?[’']s?$/.test(word) && countryOf(before[at - 1] ?? '') !== undefined))
    return null;
  // "US Harbour Administration chief": such a body speaks for itself, a ministry for the state.
  const agency = nationalAgency(before);
  // A member of parliament speaks for no state.
  if (
    country !== null &&
    PARLIAMENTARIANS.has(singular(head)) &&
    !before.some((word) => politicalParty(word) !== undefined)
  )
    return null;
  // "Scottish Tory leader", "U.S. Democratic House speaker": of a party within the state.
  const hasKnownParties = country !== null && /^United (?:States|Kingdom)$/.test(stateOf(country));
  const within = hasKnownParties ? politicalParty(withoutChamber(before).join(' ')) : undefined;
  if (within !== undefined) return within;
  // Nobody speaks for a state and against its government.
  if (country !== null && before.includes('opposition')) return null;
  // "Scottish Secretary": of the state's cabinet.
  if (country !== null && speaksForState(head)) return agency ?? (head === 'secretary' ? stateOf(country) : country);
  // "Norland director of Zenaris"
  if (country !== null) return nationalBody(before) ?? linkedParty(words, office, head);
  const political = /, ([RD])-/.exec(role)?.[1];
  const party =
    political === 'R'
      ? 'Republican Party'
      : political === 'D'
        ? 'Democratic Party'
        : isOtherParty(before.join(' '))
          ? undefined
          : before
              .map((_, at) => politicalParty(before.slice(0, at + 1).join(' ')))
              .findLast((each) => each !== undefined);
  // "Ohio Democratic Party Chairman" speaks for that body; "Republican senator" for the party.
  const body = before.some((word) => BODIES.has(word.toLowerCase()) && !CHAMBERS.has(word.toLowerCase()));
  if (party !== undefined && !body) return party;
  // "representative of the Harbour Department": no member of parliament.
  if (LEGISLATORS.has(singular(head))) {
    const sent = before.length === 0 && /^(?:representative|delegate)$/.test(singular(head));
    const sender = sent ? linkedParty(words, office, head) : null;
    return sender !== null && (hasBody(sender) || countryOf(sender) !== undefined) ? sender : null;
  }
  const minister = isMinister(words, office);
  // "Families' minister": a field.
  const owner = before.findLastIndex(
    (word, at) => /[’']s?$/.test(word) && !isOfPeople(word, before[at + 1] ?? '') && !(minister && PEOPLE.test(word)),
  );
  const union = bodyOfField(before);
  if (union !== null) return union;
  const leads = minister && owner === -1 ? null : organisationIn(minister ? before.slice(0, owner + 1) : before);
  // "New York attorney" says where, "New York attorney general" for whom.
  if (
    leads !== null &&
    /^(?:lawyer|attorney)$/.test(head) &&
    owner === -1 &&
    leads.includes(' ') &&
    !body &&
    !/^(?:county|district|state|prosecuting)$/i.test(before.at(-1) ?? '') &&
    !/^general$/i.test(words[office + 1] ?? '')
  )
    return null;
  // "member of parliament for Castell": where she was elected.
  // "HTU rapporteur for the Office of Ropes": of the HTU.
  const isSeat = SEATED.test(role) || (head === 'rapporteur' && leads !== null);
  const linked = isSeat ? null : linkedParty(words, office, head);
  // "Harbour Affairs Officer for the Dock Union": the body, not the field.
  if (leads === null || (linked !== null && hasBody(linked) && !hasBody(leads))) return linked;
  return head === 'sheriff' ? `${leads} Sheriff’s Office` : leads;
}

function withoutChamber(words: readonly string[]): readonly string[] {
  return CHAMBERS.has(words.at(-1)?.toLowerCase() ?? '') ? words.slice(0, -1) : words;
}

const SEATED = /\bmembers? of (?:the )?(?:\p{L}+ )?(?:parliament|congress|assembly|senate) (?:for|from) /iu;

function hasBody(name: string): boolean {
  return name.split(' ').some((word) => BODIES.has(singular(word.toLowerCase())));
}

/** "Castell" of "Castell Divisional Railway" (manager): the rest is office. "Castell Regional Council" is a body. */
function beforeArea(words: string[]): string[] {
  const area = words.findIndex((word) => /^(?:divisional|regional|provincial)$/i.test(word));
  return area === -1 || isKind(words.at(-1) ?? '') ? words : words.slice(0, area);
}

/** "Norland Red Cross" of "Norland Red Cross chair"; null for "Norland coach". */
function nationalBody(before: readonly string[]): string | null {
  const name = before.length > 2 && before.every((word) => /^\p{Lu}/u.test(word)) ? before.join(' ') : '';
  return isPartyName(name) ? name : null;
}

/** "EU" of "EU Fisheries" (Commissioner): behind a body that everybody knows stands what an office is for. */
function bodyOfField(before: readonly string[]): string | null {
  const end = before.findLastIndex((_, at) => knownBody(before.slice(0, at + 1).join(' ')) !== undefined) + 1;
  return end === 0 || before.slice(end).some(isKind) ? null : before.slice(0, end).join(' ');
}

/** "Families’", "Women’s" (minister). */
const PEOPLE = /^(?:\p{Lu}\p{Ll}+s[’']|(?:Wom[ae]n|Children|People)[’']s)$/u;

/** Offices of a city, or of a country within a state: "mayor", "First Minister". */
function isLocal(head: string, before: readonly string[]): boolean {
  return /^(?:mayor|governor|gov\.?|councill?or)$/.test(head) || (head === 'minister' && before.at(-1) === 'First');
}
