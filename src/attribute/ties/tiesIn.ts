import type { Article } from '../../domain/article.ts';
import type { Speaker, Statement } from '../../domain/statement.ts';
import { campOf } from './campOf.ts';
import { campOfStory } from './campOfStory.ts';
import { countryOf } from '../lexicon/countries.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { isProperName } from '../mention/isProperName.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import { kindOfSeat } from '../organisation/kindOfSeat.ts';
import { isOrganisation } from '../organisation/isOrganisation.ts';
import { isOutlet } from '../organisation/isOutlet.ts';
import { isOwnName } from '../organisation/isOwnName.ts';
import { isPartyName } from '../organisation/isPartyName.ts';
import { isTurnLabel } from '../organisation/isTurnLabel.ts';
import { NOT_FOR } from '../party/notFor.ts';
import { ofSameOffice } from '../party/ofSameOffice.ts';
import { partyOfChair } from '../party/politicianIn.ts';
import { partyOf } from '../party/partyOf.ts';
import { stateBehind } from '../party/stateBeside.ts';
import { acronymsIn } from './named/acronymsIn.ts';
import { affiliationOf } from './affiliationOf.ts';
import { bodyBefore } from '../party/bodyBefore.ts';
import { bodyInRole, isBodyRole, isOfficeRole } from './bodyInRole.ts';
import { employerIn } from './employerIn.ts';
import { courtOfJustices } from './named/courtOfJustices.ts';
import { forcesOf } from './named/forcesOf.ts';
import { homeCountry } from './homeCountry.ts';
import { partyOfMembers } from './named/inFull.ts';
import { introducedAs } from './named/introducedAs.ts';
import { isPeoplesBody } from './named/isPeoplesBody.ts';
import { namedOfKind } from './named/namedOfKind.ts';
import { ofAdministration } from './ofAdministration.ts';
import { officeTie } from './officeTie.ts';
import { opensSentence } from '../mention/opensSentence.ts';
import { partyOfStory } from './partyOfStory.ts';
import { publisherOf } from './publisherOf.ts';
import { isStateMedia, stateOfMedia, stateOfMediaIn } from './stateMedia.ts';
import type { Tie } from './tie.ts';
import { tieInFull } from './tieInFull.ts';
import { wholeName } from '../organisation/wholeName.ts';

type Voice = Pick<Speaker, 'name' | 'role'>;

/** An article, with its outlet where it is known. */
type TiedArticle = Pick<Article, 'text'> & Partial<Pick<Article, 'outlet'>>;

/** The ties of the speakers of an article. */
export type Ties = (speaker: Voice) => Tie | null;

/**
 * Reads for whom each speaker of an article speaks, as far as that article tells: from name and role, else from what
 * stands beside the name, else from the office; see `Via`. Null for whom it ties to nobody.
 */
export function tiesIn({ text, outlet = null }: TiedArticle, statements: readonly Statement[]): Ties {
  const known = new Map<string, Tie | null>();
  const acronyms = acronymsIn(text);
  const rolesOf = new Map<string, Set<string>>();
  for (const { speaker } of statements)
    if (speaker !== null && speaker.role !== null)
      rolesOf.set(speaker.name, (rolesOf.get(speaker.name) ?? new Set()).add(speaker.role));
  let homeState: string | null | undefined;
  const home = (): Tie | null => {
    homeState = homeState === undefined ? homeCountry(text, outlet) : homeState;
    return homeState === null ? null : { party: homeState, via: 'office', vague: true };
  };
  const ofPublisher = (owner: string): Tie | null => {
    const party = countryOf(owner)?.name ?? politicalParty(owner);
    if (party !== undefined) return { party, via: 'document' };
    const last = owner.split(' ').at(-1)?.toLowerCase() ?? '';
    const author = statements.find(({ speaker }) => speaker?.name === owner || surnameOf(speaker?.name ?? '') === last);
    const tie = author?.speaker ? ties(author.speaker) : null;
    if (tie !== null) return tie.via === 'story' ? tie : { ...tie, via: 'document' };
    if (/^\p{Ll}/u.test(owner)) return ofDescription(owner, null);
    return isProperName(owner) && isOrganisation(owner, text) ? { party: owner, via: 'document' } : null;
  };
  /** The body that a name is, or that stands beside it; null for people of whom the text says no more. */
  const ofName = (short: string, role: string | null): Tie | null | undefined => {
    const camp = campOf(short, text) ?? (role === null ? forcesOf(short, text) : campOf(role, text));
    if (camp !== null) return { party: camp, via: role === null ? 'name' : 'role' };
    const name = wholeName(short, text, acronyms);
    const seat = partyOfChair(name, role, text);
    if (seat !== null) return { party: seat, via: 'membership' };
    const party = partyOf({ name: name.replace(BASED, ''), role });
    if (party !== null && !opensSentence(party, { name, role }, text)) {
      if (party === name && (isOutlet(name, text) || isTurnLabel(name, text))) return null;
      return { party, via: role === null || partyOf({ name, role: null }) === party ? 'name' : 'role' };
    }
    const whole = partyOfMembers(name, text);
    if (whole !== null) return { party: whole, via: 'name' };
    if (isOutlet(name, text)) return null;
    const beside = affiliationOf(name, role, text);
    if (beside !== null) return beside;
    if (name !== short) return { party: name, via: 'name' };
    // "Norland's Harbour Institute" is the institute, "Moody's Service" all of its name.
    const based = name.replace(BASED, '');
    const own = based.replace(OWNER, '');
    if (own !== name && /^\p{Lu}/u.test(own) && isOrganisation(own, text))
      return { party: isOwnName(OWNER.exec(based)?.[0].trim() ?? '') ? based : own, via: 'name' };
    const isNamed = isProperName(name) || isPeoplesBody(name);
    return (isNamed && !isOfficeRole(role) && isOrganisation(name, text)) || (/^\p{Lu}/u.test(name) && isBodyRole(role))
      ? { party: name, via: 'name' }
      : undefined;
  };
  // Whose initials are told has a name, though all its words are common ones.
  const isExplained = (name: string): boolean => [...acronyms.values()].includes(name);
  /** A party that the article describes: "the court", "police spokesman". */
  const ofDescription = (name: string, role: string | null): Tie | null => {
    const camp = campOfStory(role ?? name, text);
    if (camp !== null) return { party: camp, via: 'story', vague: true };
    const body = role ?? name.replace(/^(?:the|an?|some|several|two|three) /i, '');
    const described = role === null && partyOfStory(name, text) !== null ? name : bodyInRole(body);
    const kinds = role === null ? [name, described] : [kindOfSeat(role, text) ?? described];
    const [named, ...others] =
      (role === null ? courtOfJustices(name, text) : null) ??
      kinds.map((kind) => namedOfKind(kind, text)).find(({ size }) => size > 0) ??
      [];
    // One of several: "the court".
    if (others.length > 0) return null;
    // "Supreme Court" is the name of many.
    if (named !== undefined)
      return {
        party: wholeName(named, text, acronyms),
        via: isPartyName(named) || isExplained(named) ? (role === null ? 'name' : 'role') : 'story',
      };
    const introduced = introducedAs(described, text);
    if (introduced !== null) return { party: introduced, via: 'role' };
    const story = partyOfStory(described, text);
    if (story === null) return null;
    return story === 'Opposition' ? { party: story, via: 'story', vague: true } : { party: story, via: 'story' };
  };
  const ofBodyBefore = (name: string, role: string | null): Tie | null => {
    const body = role === null ? null : bodyBefore(name, role, text);
    return body === null ? null : { party: body, via: 'membership', vague: true };
  };
  const ofOneBefore = (name: string, role: string | null): Tie | null => {
    const party = ofSameOffice(name, role, text);
    return party === null ? null : { party, via: 'role', vague: true };
  };
  const find = ({ name: spoken, role: as }: Voice): Tie | null => {
    // "police in Port Ellery, Norland": no Norland whose role it is.
    const isPlace = as !== null && / in \p{Lu}[^,]*$/u.test(as) && text.includes(`${as}, ${spoken}`);
    const [name, role] = isPlace
      ? [as.replace(/ in \p{Lu}[^,]*$/u, ''), null]
      : [spoken.replace(/^the (?=\p{Lu})/u, ''), as];
    const media = [name, role ?? ''].find(isStateMedia);
    if (media !== undefined) {
      // "state news agency Zenar": an agency by name need not be of the state whose media are told of.
      const state = stateOfMedia(media) ?? (media === role ? null : stateOfMediaIn(text));
      return state === null ? home() : { party: state, via: media === role ? 'role' : 'name' };
    }
    const owner = publisherOf(name, text);
    if (owner !== undefined) return ofPublisher(owner);
    const own = ofName(name, role);
    if (own !== undefined) return own;
    const employer = role === null ? null : employerIn(role, text, acronyms);
    if (employer !== null && !opensSentence(employer, { name, role }, text)) return { party: employer, via: 'role' };
    const state = role === null ? null : stateBehind(name, text);
    return (
      officeTie(role ?? name, text, state === null ? home : () => ({ party: state, via: 'role' })) ??
      ofAdministration(name, role, text) ??
      ofDescription(name, role) ??
      ofBodyBefore(name, role) ??
      ofOneBefore(spoken, role)
    );
  };
  /** What the article tells of somebody where it says more of them: "the head of the union, Ann Lowe" and "Lowe". */
  const ofOtherRole = (name: string, role: string | null): Tie | null => {
    if (role !== null && NOT_FOR.test(role)) return null;
    const told = [...(rolesOf.get(name) ?? [])].flatMap((other) =>
      other === role ? [] : (find({ name, role: other }) ?? []),
    );
    const [first, ...others] = new Map(told.map((tie) => [tie.party, tie])).values();
    return others.length > 0 ? null : (first ?? null);
  };
  /** Of "spokesman for interim President Ann Lowe" it is her state. */
  const ofTitled = (tie: Tie | null, words: string): Tie | null => {
    const title = tie === null ? undefined : TITLED.exec(words.slice(0, Math.max(0, words.indexOf(tie.party))))?.[1];
    const state = tie === null || title === undefined ? null : find({ name: tie.party, role: title });
    return state !== null && countryOf(state.party) !== undefined ? state : tie;
  };
  const ties: Ties = ({ name, role }) => {
    const key = `${name}\n${role ?? ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // A publisher that is read while it is looked for is none.
    known.set(key, null);
    const short = ofTitled(find({ name, role }), role ?? name) ?? ofOtherRole(name, role);
    const found = short === null ? null : tieInFull(short, role, text, acronyms);
    known.set(key, found);
    return found;
  };
  return ties;
}

const OWNER = /^(?:\p{Lu}[\p{L}-]* )*\p{Lu}[\p{L}-]*[’']s (?=\p{Lu}.* )/u;
/** Who heads a state or is in its cabinet, before the name. */
const TITLED = /\b(President|Prime Minister|Premier|Chancellor|Secretary of \p{Lu}\p{L}+) $/u;
/** "Norland-based ": where it sits, not whose it is. */
const BASED = /^[\p{L}-]+-(?:based|led|backed) /u;
