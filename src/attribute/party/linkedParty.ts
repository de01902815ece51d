import { countryOf } from '../lexicon/countries.ts';
import { genderOfName } from '../lexicon/genderOfName.ts';
import { isKind, isOffice, speaksForState } from '../lexicon/nouns.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { organisationIn } from '../organisation/organisationIn.ts';
import { isMinister } from './isMinister.ts';
import { leadingCountry } from './leadingCountry.ts';

/** What leads on to another body. */
const LINKS = /^(?:of|for|at|with|to|and|in|on|by|via|from|near|through|who)$/;
/** Who is sent to another state. */
const SENT = /^(?:ambassador|envoy|emissary|consul)s?$/;
/** Whose something is, and is not that. */
const ANOTHER = /^(?:developer|owner|maker|builder|parent|operator|rival|supplier|publisher|manufacturer|creator)s?$/;

/** The party behind "of", "for", "at", "with" or "to". */
export function linkedParty(words: readonly string[], office: number, head: string): string | null {
  // "head of Fog Research at Zenaris": where somebody works, before what they do there.
  const place = words.findIndex(
    (word, at) =>
      at > office && word === 'at' && /^\p{Lu}/u.test((words[at + 1] === 'the' ? words[at + 2] : words[at + 1]) ?? ''),
  );
  // "President of the HTU at Zenaris": a body, no field.
  const isOfBody = /^.+ of the \p{Lu}{2,} at /u.test(words.join(' '));
  const link =
    place === -1 || isOfBody
      ? words.findIndex((word, at) => at > office && /^(?:of|for|at|with|to)$/.test(word))
      : place;
  // "candidate for the presidency": no party of his.
  if (link === -1 || (/^(?:nominee|candidate)$/.test(head) && words[link] === 'for')) return null;
  // "ambassador to Chile", "envoy for Chile": where somebody is sent, not by whom.
  if (SENT.test(head) && words[link] === 'to') return null;
  // "founder of a Facebook group"
  if (/^an?$/.test(words[link + 1] ?? '')) return null;
  const named = words.slice(link + 1).filter((word, at) => !(at === 0 && word.toLowerCase() === 'the'));
  // "president of the sailors' group HTU": its name stands behind what it is.
  const kind = named.findIndex(
    (word, at) => /^\p{Ll}/u.test(word) && isKind(word) && /^\p{Lu}/u.test(named[at + 1] ?? ''),
  );
  if (kind > 0 && !named.slice(0, kind).some((word) => LINKS.test(word)))
    return organisationIn(named.slice(kind + 1)) ?? null;
  // "president of the pier's builder": the builder, which has no name here.
  if (/[’']s$/.test(named[0] ?? '') && ANOTHER.test(named[1] ?? '')) return null;
  // "director of Norland's Harbour Union": the union.
  const hasOwner = /[’']s$/.test(named[0] ?? '') && /^\p{Lu}/u.test(named[1] ?? '');
  // "officials at Treasury's Office of Ropes": the office.
  const isOwned =
    hasOwner && (leadingCountry(named) !== null || (organisationIn(named) === null && isKind(named[1] ?? '')));
  const rest = isOwned ? named.slice(1) : named;
  // "State Council of the Republic of Norway"
  const realm = countryOf(
    / of the (?:Republic|Kingdom) of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(rest.join(' '))?.[1] ?? '',
  );
  if (realm !== undefined) return realm.name;
  // "spokesman for Secretary of Ropes Ann Lowe": whose name stands behind the office.
  const holder = holderBehind(rest);
  if (holder !== null) return holder;
  const family = familyIn(rest);
  if (family !== null) return family;
  // "chairman of the Polk County GOP"
  const local = politicalParty(rest.join(' '));
  if (local !== undefined) return local;
  // "vice president for Norland operations of Zenaris": a field, and behind it whose.
  const field = FIELD.exec(rest.join(' '))?.[0].trim().split(' ').length ?? 0;
  if (field > 0) return linkedParty([words[office] ?? '', 'of', ...rest.slice(field)], 0, head);
  // "director for the Port Ellery region": where that is. A governor is its.
  if (rest.at(-1) === 'region' && !speaksForState(head)) return null;
  const land = leadingCountry(rest);
  // "of Chile", "of the Chile Trade Union"
  const whole =
    land !== null &&
    rest
      .slice(0, 4)
      .some(
        (_, at) =>
          countryOf(rest.slice(0, at + 1).join(' '))?.name === land &&
          (rest[at + 1] === undefined || /^(?!(?:and|party|opposition)$)\p{Ll}/u.test(rest[at + 1] ?? '')),
      );
  const organisation = isMinister(words, office) || whole ? null : organisationIn(rest);
  // "leader of the Norwegian party", "mayor of one large Norwegian city": one of many.
  const bare = organisation?.replace(/ (?:party|city|council|union|guild|hospital|authority)$/, '') ?? '';
  if (bare !== organisation && countryOf(bare) !== undefined) return null;
  // "adviser to Norwegian President Ann Lowe": of the state.
  if (land !== null && HEADED.test(rest.join(' '))) return land;
  // "spokesperson for the Chilean Foreign Ministry": the ministry is the state.
  const ends = [organisation?.split(' ').at(-1), rest.at(-1)];
  const isStates =
    ends.some((word) => STATE.test(word?.toLowerCase() ?? '')) || (hasOwner && NAMELESS.test(rest.at(-1) ?? ''));
  const state = isStates ? leadingCountry(named) : null;
  if (state !== null) return state;
  if (whole) return (SENT.test(head) && words[link] === 'for') || isCutBehindPeople(rest) ? null : land;
  // "director of the White House Harbour Council": within the seat of a government.
  const seat = countryOf(rest.slice(0, 2).join(' '));
  if (seat?.by === 'capital' && /^(?:House|Street|Palace)$/.test(rest[1] ?? '')) return seat.name;
  return organisation !== null && countryOf(organisation) !== undefined ? null : organisation;
}

/** "leader of the Norwegian": whose noun is cut off, and could be a party of that state. */
function isCutBehindPeople(words: readonly string[]): boolean {
  return countryOf(words.join(' '))?.by === 'demonym';
}

/** "Ann Lowe" of "Secretary of Ropes Ann Lowe". */
function holderBehind(words: readonly string[]): string | null {
  if (words[1] !== 'of' || !isOffice(words[0]?.toLowerCase() ?? '')) return null;
  const first = words.findIndex((word, at) => at > 2 && genderOfName(word) !== 'unknown');
  const name = first === -1 ? [] : words.slice(first);
  return name.length > 1 && name.length < 4 && name.every((word) => /^\p{Lu}/u.test(word)) ? name.join(' ') : null;
}

/** "Lowe's family", "Lowe family": whose lawyer somebody is. */
export function familyIn(words: readonly string[]): string | null {
  const end = words.indexOf('family');
  const name = words.slice(0, end);
  return end > 0 && name.every((word) => /^\p{Lu}/u.test(word)) ? `${name.join(' ')} family` : null;
}

/** Bodies that are the state, with its name before them. */
const STATE = /^(?:government|ministry|embassy|consulate|presidency|army|military|navy|forces|delegation|mission)$/;

/** "Norwegian President Ann Lowe": who heads a state, behind its name. */
const HEADED = /^(?:[\p{L}.]+ ){1,3}(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Kk]ing|[Qq]ueen) \p{Lu}/u;

/** Behind "Norland's Fog Research": what a state has, with no name of its own. */
const NAMELESS = /^(?:organi[sz]ation|agency|authority|commission|service|bureau|department|programme?)$/;

/** "Norland operations of". */
const FIELD = /^\p{Lu}\S* (?:\p{Ll}+ )?(?:operations|affairs|research|policy|sales|trade|business|studies) (?:of|at) /u;
