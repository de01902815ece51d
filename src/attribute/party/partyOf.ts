import { genderOfName } from '../lexicon/genderOfName.ts';
import type { Speaker } from '../../domain/statement.ts';
import { countryOf } from '../lexicon/countries.ts';
import { BODIES, isKind, singular, speaksForState } from '../lexicon/nouns.ts';
import { isOutlet } from './isOutlet.ts';
import { isPartyName } from './isPartyName.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { NOT_FOR } from './notFor.ts';
import { organisationIn } from './organisationIn.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * The party that a speaker speaks for, from the words of name and role alone, or null: a country for its government,
 * officials, soldiers ("Israeli officials", "US special envoy", "Beijing"), else the organisation or person in the role
 * ("a member of X", "X's leader") or in the name, else the political party. Whoever was in office once, or only
 * studies, backs or attacks somebody, speaks for nobody; nor does a field ("Health Secretary"), a kind of body without
 * a name ("the council", "police"), a document or an outlet.
 */
export function partyOf({ name, role }: Pick<Speaker, 'name' | 'role'>): string | null {
  const country = countryOf(name);
  if (country !== undefined) return country.by === 'demonym' ? null : country.name;
  const party =
    (role === null ? null : partyOfRole(role)) ?? partyOfName(name) ?? (role === null ? partyOfTitled(name) : null);
  // "Tory party" is the Tories.
  const bare = party?.replace(/ party$/i, '') ?? '';
  return party === null || bare.includes(' ') ? party : (politicalParty(bare) ?? party);
}

/** Who studies something speaks for the institution, if any: no party employs a scholar to speak for it. */
const STUDIES = /\b(?:analysts?|experts?|professors?|scholars?|historians?|fellows?)\b/i;
/**
 * Staff of somebody: of "X campaign" the party is X; an office and a government are bodies unless they are somebody's.
 */
const STAFF =
  /^(?:campaign|administration|team|camp|transition|aides?|staff|entourage|advisers?|advisors?|leadership)$/;

/** "Zenaris President and CEO Ann Lowe", where the name was not told from the role. */
function partyOfTitled(name: string): string | null {
  const words = name.split(' ');
  const office = words.findIndex((word) => speaksForOthers(word));
  const isNamed = words.slice(-2).every((word) => /^\p{Lu}/u.test(word) && !speaksForOthers(word));
  return office > 0 && office < words.length - 2 && isNamed ? partyOfRole(words.slice(0, -2).join(' ')) : null;
}

function partyOfName(name: string): string | null {
  const political = politicalParty(name);
  if (political !== undefined && !NOT_FOR.test(name) && !STUDIES.test(name)) return political;
  if (NOT_FOR.test(name) || STUDIES.test(name) || / and | nor |@/.test(name)) return null;
  const words = name
    .replace(/, .*$/, '')
    .replace(/^(?:(?:the|a|an|one|some|many|several|senior|top|other|two|three|both|unnamed|anonymous) )+/i, '')
    .split(/\s+/);
  const core = words.findIndex((word) => /^(?:in|at|of|for|from|who|with|close|familiar|on)$/.test(word));
  const head = words[(core === -1 ? words.length : core) - 1] ?? '';
  const own = core === -1 ? words : words.slice(0, core);
  // "Harbour Safety Administration": an agency, no president's people.
  const isAgency = head === 'Administration' && own.length > 2 && genderOfName(own[0] ?? '') === 'unknown';
  const staff = STAFF.test(head.toLowerCase()) && !isAgency;
  const speaks =
    speaksForOthers(head) || staff || BODIES.has(head.toLowerCase()) || BODIES.has(singular(head.toLowerCase()));
  if (own.length === 1 && words[core] === 'of' && speaksForState(head.toLowerCase())) {
    const place = words
      .slice(core + 1)
      .join(' ')
      .replace(/^the /, '');
    // "Department of Health" is a body, "government of Castell" that place's.
    if (/^(?:Department|Ministry|Office|House)$/.test(head) && countryOf(place) === undefined) return words.join(' ');
    return countryOf(place)?.name ?? (/^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u.test(place) ? place : null);
  }
  const leading = leadingCountry(own.slice(0, -1));
  // "Norland Democratic Forces" fight for themselves, "Norland Defense Forces" for Norland.
  if (leading !== null && head === 'Forces' && !own.some((word) => ARMED.has(word.toLowerCase()))) return own.join(' ');
  if (leading !== null && PARLIAMENTARIANS.has(singular(head.toLowerCase()))) return null;
  // A chamber is heard beside the government, and may oppose it.
  if (leading !== null && CHAMBERS.has(head.toLowerCase())) return (head === 'House' ? words : own).join(' ');
  // "a Norland government source"
  if (leading !== null)
    return speaksForState(head.toLowerCase()) ||
      own.some((word) => /^(?:government|army|military|ministry|embassy)$/.test(word))
      ? leading
      : null;
  if (!/^\p{Lu}/u.test(words[0] ?? '') || speaksForNobody(head)) return null;
  if (words.length === 1) return /^\p{Lu}{2,6}$/u.test(name) && !isOutlet(name) ? name : null;
  // "Peter King" is no king.
  if (!speaks || (/^\p{Lu}/u.test(head) && speaksForOthers(head) && genderOfName(words[0] ?? '') !== 'unknown'))
    return null;
  const before = own.slice(0, -1);
  const party = politicalParty(before.join(' '));
  if (
    party !== undefined &&
    (head.toLowerCase() === 'party' || (speaksForOthers(head) && !BODIES.has(head.toLowerCase())))
  )
    return party;
  if (LEGISLATORS.has(singular(head.toLowerCase()))) return null;
  const owned = before.some((word) => /[’']s?$/.test(word));
  if (owned || staff)
    return owned && !staff && !speaksForOthers(head) && !OWNED.has(head.toLowerCase()) ? null : organisationIn(before);
  if (BODIES.has(head.toLowerCase()) && !/^[a-z]+s$/.test(head)) {
    const whole = /^\p{Lu}/u.test(head) ? words.join(' ') : own.join(' ');
    return isPartyName(whole) && (organisationIn(own) ?? organisationIn(words)) !== null ? whole : null;
  }
  return speaksForOthers(head) || head === 'forces' ? organisationIn(before) : null;
}

function partyOfRole(role: string): string | null {
  if (NOT_FOR.test(role)) return null;
  const member = role.includes(' ') ? undefined : politicalParty(role);
  if (member !== undefined) return member;
  if (STUDIES.test(role)) return institutionIn(role);
  const words = role.replace(/[,;].*$| and (?:an?|the|former) .*$/, '').split(/\s+/);
  const office = words.findIndex(
    (word, at) =>
      (speaksForOthers(word) || (at > 0 && /^(?:nominee|candidate)$/.test(word))) &&
      // "Deputy Governor" is a governor.
      !(/^deputy$/i.test(word) && speaksForOthers(words[at + 1] ?? '')) &&
      // "General Harbour Agency chief"
      !(word === 'General' && /^\p{Lu}/u.test(words[at + 1] ?? '')),
  );
  if (office === -1) return politicianIn(words) ?? institutionIn(role);
  const head = (words[office] ?? '').replace(/[’']s?$/, '').toLowerCase();
  // "Castell police chief": the police are a body.
  const before = beforeArea(words.slice(0, head === 'police' ? office + 1 : office));
  // "Solicitor General": one office.
  if (/^general$/.test(head) && isPersonNoun(before.at(-1)?.toLowerCase() ?? '', 'NOUN')) before.pop();
  // "UN High Commissioner"
  if (head === 'commissioner' && /^high$/i.test(before.at(-1) ?? '')) before.pop();
  const place = isLocal(head, before) ? localPlace([...before, ...words.slice(office + 1)]) : null;
  if (place !== null) return place;
  const country = leadingCountry(before);
  // "US Harbour Administration chief": such a body speaks for itself, a ministry for the state.
  const agency = AGENCY.test(before.at(-1) ?? '') ? nationalBody(before) : null;
  // A member of parliament speaks for no state.
  if (
    country !== null &&
    PARLIAMENTARIANS.has(singular(head)) &&
    !before.some((word) => politicalParty(word) !== undefined)
  )
    return null;
  if (country !== null && speaksForState(head)) return agency ?? country;
  // "Norland director of Zenaris"
  if (country !== null) return nationalBody(before) ?? linkedTo(words, office, head);
  const political = /, ([RD])-/.exec(role)?.[1];
  const party =
    political === 'R'
      ? 'Republican Party'
      : political === 'D'
        ? 'Democratic Party'
        : before
            .map((_, at) => politicalParty(before.slice(0, at + 1).join(' ')))
            .findLast((each) => each !== undefined);
  // "Ohio Democratic Party Chairman" speaks for that body; "Republican senator" for the party.
  const body = before.some((word) => BODIES.has(word.toLowerCase()) && !CHAMBERS.has(word.toLowerCase()));
  if (party !== undefined && !body) return party;
  if (LEGISLATORS.has(singular(head))) return null;
  const owner = before.findLastIndex((word) => /[’']s?$/.test(word));
  const minister = isMinister(words, office);
  const leads = minister && owner === -1 ? null : organisationIn(minister ? before.slice(0, owner + 1) : before);
  // "New York attorney" says where, "New York attorney general" for whom.
  if (
    leads !== null &&
    /^(?:lawyer|attorney)$/.test(head) &&
    owner === -1 &&
    leads.includes(' ') &&
    !body &&
    !/^(?:county|district|state)$/i.test(before.at(-1) ?? '') &&
    !/^general$/i.test(words[office + 1] ?? '')
  )
    return null;
  if (leads !== null) return leads;
  return linkedTo(words, office, head);
}

/** "Castell" of "Castell Divisional Railway" (manager): the rest is office. "Castell Regional Council" is a body. */
function beforeArea(words: string[]): string[] {
  const area = words.findIndex((word) => /^(?:divisional|regional|provincial)$/i.test(word));
  return area === -1 || isKind(words.at(-1) ?? '') ? words : words.slice(0, area);
}

/** A minister's field is no party. */
function isMinister(words: readonly string[], office: number): boolean {
  return (
    /^(?:minister|secretary|undersecretary)(?:[’']s?)?$/i.test(words[office] ?? '') &&
    !/^(?:press|general)$/i.test(words[office - 1] ?? '') &&
    !/^general$/i.test(words[office + 1] ?? '')
  );
}

/** The party behind "of", "for", "at", "with" or "to". */
function linkedTo(words: readonly string[], office: number, head: string): string | null {
  // "head of Fog Research at Zenaris": where somebody works, before what they do there.
  const place = words.findIndex((word, at) => at > office && word === 'at' && /^\p{Lu}/u.test(words[at + 1] ?? ''));
  const link =
    place === -1 ? words.findIndex((word, at) => at > office && /^(?:of|for|at|with|to)$/.test(word)) : place;
  // "candidate for the presidency": no party of his.
  if (link === -1 || (/^(?:nominee|candidate)$/.test(head) && words[link] === 'for')) return null;
  // "founder of a Facebook group"
  if (/^an?$/.test(words[link + 1] ?? '')) return null;
  const rest = words.slice(link + 1).filter((word, at) => !(at === 0 && word.toLowerCase() === 'the'));
  // "chairman of the Polk County GOP"
  const local = politicalParty(rest.join(' '));
  if (local !== undefined) return local;
  const land = leadingCountry(rest);
  // "of Chile", "of the Chile Trade Union"
  const whole =
    land !== null &&
    rest
      .slice(0, 4)
      .some(
        (_, at) =>
          countryOf(rest.slice(0, at + 1).join(' '))?.name === land &&
          (rest[at + 1] === undefined || /^(?!and$)\p{Ll}/u.test(rest[at + 1] ?? '')),
      );
  const organisation = isMinister(words, office) || whole ? null : organisationIn(rest);
  return whole ? land : organisation !== null && countryOf(organisation) !== undefined ? null : organisation;
}

const AGENCY = /^(?:Agency|Administration|Commission|Board|Bureau|Service|Survey|Centre|Center|Institute)$/;
/** What forces of a state are called. */
const ARMED = wordSet('armed defense defence security special air naval ground land police peacekeeping border');
const LINKS = /^(?:of|at|with|from)$/;

/** "Republican assemblywoman": the party of whoever is no officer of it. */
function politicianIn(words: readonly string[]): string | null {
  const party = politicalParty(words[0] ?? '');
  const head = words.findIndex((word) => LINKS.test(word));
  const last = words[(head === -1 ? words.length : head) - 1] ?? '';
  return party !== undefined && isPersonNoun(last.toLowerCase(), 'NOUN') ? party : null;
}

/** "Castell University biologist", "chemist at the Institute of Coasts": a kind of body must say that it is one. */
function institutionIn(role: string): string | null {
  const words = role.replace(/,.*$/, '').split(/\s+/);
  const link = words.findIndex((word) => LINKS.test(word));
  const head = words[(link === -1 ? words.length : link) - 1] ?? '';
  if (!isPersonNoun(head.toLowerCase(), 'NOUN')) return null;
  const places = [words.slice(0, link === -1 ? -1 : link - 1), ...(link === -1 ? [] : [words.slice(link + 1)])];
  return (
    places
      .map((each) => organisationIn(each[0]?.toLowerCase() === 'the' ? each.slice(1) : each))
      .find(
        (name) =>
          name !== null &&
          name.includes(' ') &&
          name.split(' ').some((word) => isKind(word) && !speaksForNobody(word)) &&
          !isOutlet(name),
      ) ?? null
  );
}

/** Bodies that somebody has: "Voss's office", "Voss's lawyers". */
const OWNED = wordSet(`
  office government cabinet family ministry department agency authority council committee lawyer lawyers police army
  military forces
`);
/** Where parties sit: "Republican Senate leader". */
const CHAMBERS = wordSet('house senate assembly congress parliament');
/** Members of a parliament, by words that mean nobody else. */
const PARLIAMENTARIANS = wordSet(`
  sen sen. senator rep. congressman congresswoman lawmaker legislator parliamentarian
`);
/** Members of a parliament stand for a place, but speak for their party. */
const LEGISLATORS = wordSet(`
  sen sen. senator rep rep. representative congressman congresswoman lawmaker legislator parliamentarian delegate
  speaker whip deputy
`);

/** "Norland Red Cross" of "Norland Red Cross chair"; null for "Norland coach". */
function nationalBody(before: readonly string[]): string | null {
  const name = before.length > 2 && before.every((word) => /^\p{Lu}/u.test(word)) ? before.join(' ') : '';
  return isPartyName(name) ? name : null;
}

/** Offices of a city, or of a country within a state: "mayor", "First Minister". */
function isLocal(head: string, before: readonly string[]): boolean {
  return /^(?:mayor|governor|councill?or)$/.test(head) || (head === 'minister' && before.at(-1) === 'First');
}

/** "London", "Scotland": a place within a state that its own name stands for elsewhere. */
function localPlace(words: readonly string[]): string | null {
  const found = words.map((word) => word.replace(/[’']s$|,$/, '')).find((word) => countryOf(word) !== undefined) ?? '';
  const country = countryOf(found);
  return country !== undefined && country.by !== 'demonym' && country.name !== found && !/^\p{Lu}\.?\p{Lu}/u.test(found)
    ? found
    : null;
}

/** A country, nationality or capital among the first words: "senior US", "South Korean", "Israel's". */
function leadingCountry(words: readonly string[]): string | null {
  for (let at = 0; at < Math.min(words.length, 4); at++) {
    for (const length of [3, 2, 1]) {
      const run = words
        .slice(at, at + length)
        .join(' ')
        .replace(/[’']s?$/, '');
      // "American Samoan": not American.
      const found = countryOf(run) ?? (length > 1 ? countryOf(run.replace(/n$/, '')) : undefined);
      if (found !== undefined && at + length <= words.length) return found.name;
    }
    if (/^\p{Lu}/u.test(words[at] ?? '')) return null;
  }
  return null;
}
