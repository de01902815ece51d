import { remember } from '../../text/memo/remember.ts';
import { wordSet } from '../../text/wordSet.ts';
import { countryOf } from '../lexicon/countries.ts';
import { genderOfName } from '../lexicon/genderOfName.ts';
import { BODIES, singular, speaksForState } from '../lexicon/nouns.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { isOutlet } from '../organisation/isOutlet.ts';
import { isPartyName } from '../organisation/isPartyName.ts';
import { organisationIn } from '../organisation/organisationIn.ts';
import { leadingCountry } from './leadingCountry.ts';
import { nationalAgency } from './nationalAgency.ts';
import { NOT_FOR } from './notFor.ts';
import { CHAMBERS, LEGISLATORS, PARLIAMENTARIANS } from './parliaments.ts';
import { partyOfRole } from './partyOfRole.ts';
import { partyOfPeople, politicianIn } from './politicianIn.ts';
import { STUDIES } from './studies.ts';

/**
 * The party that the words of a name or description point to: "Hamas leadership", "Norland’s forces"; null where none.
 */
export const partyOfName = remember((name): string | null => {
  // "John Tory" is somebody's name; "Georgia Republican" is nobody's.
  const isPerson =
    /^\p{Lu}\p{L}+ (?!(?:Republican|Democrat)s?$)\p{Lu}\p{L}+$/u.test(name) &&
    genderOfName(name.split(' ')[0] ?? '') !== 'unknown';
  const political = isPerson ? undefined : (politicalParty(name) ?? partyOfPeople(name) ?? undefined);
  // "her fellow Democrats" study nothing.
  const isScholar = STUDIES.test(name.replace(/\bfellow (?=\p{Lu})/u, ''));
  if (political !== undefined && !NOT_FOR.test(name) && !isScholar) return political;
  // "one Democratic Senate strategist": of the party, whatever she studies.
  const [, adjective = '', chamber = ''] = PARTISAN.exec(name) ?? [];
  if (CHAMBERS.has(chamber.toLowerCase()) && !NOT_FOR.test(name)) return politicalParty(adjective) ?? null;
  if (NOT_FOR.test(name) || STUDIES.test(name) || / and | nor |@/.test(name)) return null;
  const words = name
    .replace(/, .*$/, '')
    .replace(/(?<= (?:advis[eo]r|aide|assistant)s?) to (?=\p{Lu})/u, ' of ')
    .replace(/^(?:(?:the|a|an|one|some|many|several|senior|top|other|two|three|both|unnamed|anonymous) )+/i, '')
    .split(/\s+/);
  const core = words.findIndex((word) => /^(?:in|at|of|for|from|within|inside|who|with|close|familiar|on)$/.test(word));
  const head = words[(core === -1 ? words.length : core) - 1] ?? '';
  const own = core === -1 ? words : words.slice(0, core);
  // "Harbour Safety Administration", "Clean Rivers Campaign": bodies of that name, nobody's people.
  const isAgency =
    /^(?:Administration|Campaign)$/.test(head) && own.length > 2 && genderOfName(own[0] ?? '') === 'unknown';
  const staff = STAFF.test(head.toLowerCase()) && !isAgency;
  const owned = own.slice(0, -1).some((word) => /[’']s?$/.test(word));
  // "Ann Lowe’s family": what it says is not her word.
  if (owned && head === 'family') return words.join(' ');
  const speaks =
    (owned && OWNED.has(head)) ||
    speaksForOthers(head) ||
    staff ||
    BODIES.has(head.toLowerCase()) ||
    BODIES.has(singular(head.toLowerCase()));
  const member = politicianIn(words) ?? partyOfOffice(own, words.slice(core));
  if (member !== null) return member;
  if (own.length === 1 && words[core] === 'of' && (speaksForState(head.toLowerCase()) || REGIONS.has(head))) {
    const place = words
      .slice(core + 1)
      .join(' ')
      .replace(/^the /, '')
      .replace(/ (?:on|in|at|earlier|late|last|this|yesterday|today) .*$/, '');
    // "Department of Health" is a body, "government of Castell" that place's.
    if (/^(?:Department|Ministry|Office|House)$/.test(head) && countryOf(place) === undefined) return words.join(' ');
    return countryOf(place)?.name ?? (/^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u.test(place) ? place : null);
  }
  const leading = leadingCountry(own.slice(0, -1));
  // "Norland Democratic Forces" fight for themselves, "Norland Defense Forces" for Norland.
  if (leading !== null && head === 'Forces' && !own.some((word) => ARMED.has(word.toLowerCase()))) return own.join(' ');
  const agency = core === -1 ? nationalAgency(own) : null;
  if (agency !== null) return agency;
  if (leading !== null && PARLIAMENTARIANS.has(singular(head.toLowerCase()))) return null;
  // A chamber is heard beside the government, and may oppose it.
  if (leading !== null && CHAMBERS.has(head.toLowerCase())) return (head === 'House' ? words : own).join(' ');
  // Nobody speaks for a state and against its government.
  if (leading !== null && own.includes('opposition')) return null;
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
    (head.toLowerCase() === 'party' ||
      head === 'leadership' ||
      (speaksForOthers(head) && !BODIES.has(head.toLowerCase())))
  )
    return party;
  if (LEGISLATORS.has(singular(head.toLowerCase()))) return null;
  // "Harbour Times’s source": nobody's.
  if (owned && /^sources?$/.test(head) && before.some((word) => isOutlet(word.replace(/[’']s?$/, '')))) return null;
  if (owned || staff)
    return owned && !staff && !speaksForOthers(head) && !OWNED.has(head.toLowerCase()) ? null : organisationIn(before);
  if (BODIES.has(head.toLowerCase()) && !/^[a-z]+s$/.test(head)) {
    const whole = /^\p{Lu}/u.test(head) ? words.join(' ') : own.join(' ');
    return isPartyName(whole) && (organisationIn(own) ?? organisationIn(words)) !== null ? whole : null;
  }
  return speaksForOthers(head) || head === 'forces' ? organisationIn(before) : null;
});

const PARTISAN =
  /^(?:(?:the|an?|one|some|several|senior|top|two|three) )*(Democratic|Republican) (\p{Lu}\p{Ll}+) (?=\p{Ll})/u;

/** "Leaders of the Harbour Union", "spokesperson for Ann Lowe": an office without a name, as a role tells it. */
function partyOfOffice(own: readonly string[], link: readonly string[]): string | null {
  const head = own.at(-1) ?? '';
  const isOffice = own.every((word) => /^\p{Ll}/u.test(word)) && speaksForOthers(head);
  // "a lawyer from Castell": where somebody lives.
  const isFrom = link[0] === 'from' && speaksForState(head);
  return isOffice && (isFrom || /^(?:of|for|at|within|inside)$/.test(link[0] ?? ''))
    ? partyOfRole([...own, link[0] === 'for' ? 'for' : 'of', ...link.slice(1)].join(' '))
    : null;
}

/**
 * Staff of somebody: of "X campaign" the party is X; an office and a government are bodies unless they are somebody's.
 */
const STAFF =
  /^(?:campaign|administration|team|camp|transition|aides?|staff|entourage|advisers?|advisors?|leadership)$/;
/** Bodies that somebody has: "Voss's office", "Voss's lawyers". */
const OWNED = wordSet(`
  office government cabinet family ministry department agency authority council committee lawyer lawyers agent agents
  attorney attorneys police army military forces
`);
/** "the city of Castell": that place. */
const REGIONS = wordSet('city town county province commonwealth borough');
/** What forces of a state are called. */
const ARMED = wordSet('armed defense defence security special air naval ground land police peacekeeping border');
