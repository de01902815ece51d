import { isStopWord } from '../../text/stopWords.ts';
import { genderOfName } from '../lexicon/genderOfName.ts';
import { isLikelyBody } from '../organisation/isLikelyBody.ts';
import { isOrganisation } from '../organisation/isOrganisation.ts';
import { nameAt } from '../organisation/nameAt.ts';
import { isProperName } from '../mention/isProperName.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import { NOT_FOR } from '../party/notFor.ts';
import { LEGISLATORS } from '../party/parliaments.ts';
import { partyBehind } from '../party/politicianIn.ts';
import { stateBefore } from '../party/stateBeside.ts';
import { partyOf } from '../party/partyOf.ts';
import { STUDIES } from '../party/studies.ts';
import { partyOfStory } from './partyOfStory.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { type Place, placesOf } from '../organisation/placesOf.ts';
import { isKind, singular } from '../lexicon/nouns.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import type { Tie } from './tie.ts';

/**
 * The party that an article ties a person to beside the name: "Ann Lowe of the Harbour Union", "Ann Lowe, a chemist at
 * Zenaris", "Ann Lowe, who leads the drivers' union", "Zenaris's Ann Lowe". Null where it ties to none, to two, or to a
 * place.
 *
 * Of a member of parliament a committee counts less than what other articles say.
 *
 * @param name whatever a speaker is called; only full names are looked for
 */
export function affiliationOf(name: string, role: string | null, text: string): Tie | null {
  const isSeated = LEGISLATORS.has(role?.split(' ').at(-1)?.toLowerCase() ?? '');
  const seat = partyBehind(name, text, isSeated);
  if (seat !== null) return { party: seat, via: 'membership' };
  const isFull = isProperName(name) && surnameOf(name) !== null && !isKind(name.split(' ').at(-1) ?? '');
  if (!isFull || (role !== null && NOT_FOR.test(role))) return null;
  const state = stateBefore(name, text);
  if (state !== null) return { party: state, via: 'role' };
  const tie = fromText(name, text);
  return tie !== null && isSeated ? { ...tie, vague: true } : tie;
}

function fromText(name: string, text: string): Tie | null {
  const found = new Map<string, Tie>();
  for (const place of placesOf(name, text)) {
    const tie = beside(place, text);
    if (tie !== null && tie.party !== name) found.set(tie.party, tie);
  }
  if (found.size === 0) {
    const party = [name, name.split(' ').at(-1) ?? ''].flatMap((each) => placesOf(each, text)).map(isSomebodys);
    for (const owner of party) if (owner !== null) found.set(owner, { party: owner, via: 'membership' });
  }
  const [first, ...others] = found.values();
  return others.length > 0 ? null : (first ?? null);
}

/** "Lowe is Castell State’s Hale Professor of Ropes": whose office that is. */
function isSomebodys({ after }: Place): string | null {
  const { owner = '', office = '' } = IS.exec(after)?.groups ?? {};
  return speaksForOthers(office) || STUDIES.test(office) ? owner : null;
}

function beside({ before, after, end }: Place, text: string): Tie | null {
  const owner = /[’']s /.test(before) ? OWNER.exec(before)?.[1]?.replace(BEFORE, '').replace(OPENS, '') : undefined;
  const political = owner === undefined ? undefined : politicalParty(owner.replace(/ Party$/, ''));
  if (political !== undefined) return { party: political, via: 'membership' };
  if (owner !== undefined && isOrganisation(owner, text)) return { party: owner, via: 'membership' };
  const people = /[’']s $/.test(before) ? (owner?.split('. ').at(-1) ?? '') : '';
  if (people !== '' && isNobody(people, text)) return { party: people, via: 'membership' };
  const { office = '', body = '' } = (before.includes(', ') ? INTRODUCED.exec(before)?.groups : undefined) ?? {};
  if (speaksForOthers(office) && singular(office) === office && isOrganisation(body, text))
    return { party: body, via: 'membership' };
  const titles = TITLES.exec(before)?.[0].trim().split(' ') ?? [];
  const employer = titles
    .slice(
      0,
      Math.max(
        0,
        titles.findIndex((word) => speaksForOthers(word)),
      ),
    )
    .join(' ');
  const held = HELD.exec(before)?.groups;
  const of = (held?.body ?? '')
    .split(' ')
    .filter((word, at) => at > 0 || !isStopWord(word.toLowerCase()))
    .join(' ');
  if (speaksForOthers(held?.office ?? '') && isNobody(of, text)) return { party: of, via: 'membership' };
  if (employer !== '' && isOrganisation(employer, text)) return { party: employer, via: 'membership' };
  const leads = LEADS.exec(after)?.[0];
  if (leads !== undefined) {
    const led = after.slice(leads.length);
    // "who leads the dockers' group Ropes Ashore"
    const [described = '', kind = ''] = BEFORE_NAME.exec(led) ?? [];
    const party = nameAt(text, end + leads.length + (isKind(kind) ? described.length : 0));
    if (party !== null) return { party, via: 'membership' };
    const story = partyOfStory(PHRASE.exec(led)?.[0].trim() ?? '', text);
    return story === null ? null : { party: story, via: 'story' };
  }
  const described = DESCRIBED.exec(after)?.[1];
  const story = described === undefined ? null : partyOfStory(described, text);
  if (story !== null) return { party: story, via: 'story' };
  const apposition = APPOSITION.exec(after)?.[0] ?? '';
  // "analyst with the Harbour Project, a Norland-based group", "president of the Harbour Union and a critic of boats"
  const own = apposition.replace(/[\p{L}.]+-based |(?<=\p{Lu}\p{L}* )and an? (?=\p{Ll}).*$/gu, '');
  if (NOT_FOR.test(own) || WITH_THING.test(apposition)) return null;
  // "Professor of Fog at the Harbour Institute": where somebody works, before what they do there.
  const links = [...apposition.matchAll(LINKS)].toSorted(
    (a, b) => Number(b[0].startsWith(' at')) - Number(a[0].startsWith(' at')),
  );
  for (const { 0: link, index } of links) {
    const from = end + index + link.length;
    const name = nameAt(text, from);
    // "the UN High Commissioner for Ropes" is an office.
    const isOffice = name?.split(' ').some((word) => speaksForOthers(word) && !isKind(word)) === true;
    const party = name !== null && isOffice ? partyOf({ name: '', role: name }) : name;
    if (party === null) continue;
    // "from online trading firm Zenaris Capital"
    const isNamedKind = isKind(link.trim().split(' ').at(-1) ?? '');
    if (isNamedKind || isOrganisation(party, text) || (!link.startsWith(' from') && isLikelyBody(party, text)))
      return { party, via: 'membership' };
  }
  return null;
}

/** Whether whose people stand right behind its name is a body: "Milltech Marine’s Ann Lowe". */
function isNobody(owner: string, text: string): boolean {
  return isLikelyBody(owner, text) && genderOfName(owner.split(' ')[0] ?? '') === 'unknown';
}

const LARGE = '\\p{Lu}[\\p{L}&-]*';
/** " is Castell State’s Hale Professor of " behind a name. */
const IS = new RegExp(
  `^ (?:is|was) (?<owner>${LARGE}(?: ${LARGE})*)[’']s (?:[\\p{L}-]+ ){0,5}?(?<office>\\p{L}+)` +
    '(?=[,.;]| (?:of|for|in|at|and) )',
  'u',
);
/** The end of the sentence before, and "As" of "As HTV’s Ann Lowe reports": no part of the name. */
const BEFORE = /^.*\p{Ll}{2}\. /u;
const OPENS = /^(?:The|As|And|But|In|On|At|For|From|To|With) /;
/** "Zenaris’s ", "Zenaris’s editor " before a name. */
const OWNER = /((?:\p{Lu}[\p{L}\p{N}&.-]* )*\p{Lu}[\p{L}\p{N}&.-]*(?: \d{1,4})?)[’']s (?:\p{L}+[.,]? ){0,3}$/u;
/** "the director of the Harbour Union, Dr " before a name. */
const INTRODUCED = new RegExp(
  '\\b(?:[Tt]he|[Aa]n?) (?:[\\p{L}-]+ ){0,3}?(?<office>\\p{Ll}+) (?:of|for|at) (?:the )?' +
    `(?<body>${LARGE}(?: (?:(?:of|for) )?${LARGE})*), (?:\\p{Lu}\\p{L}+\\.? )?$`,
  'u',
);
/** "Rope Trials Abroad director " before a name. */
const HELD = new RegExp(`(?<![\\p{L}-])(?<body>${LARGE}(?: ${LARGE})+) (?<office>\\p{Ll}+) $`, 'u');
/** "Zenaris President and CEO " before a name. */
const TITLES = new RegExp(`(?<![\\p{L}-])${LARGE}(?: (?:${LARGE}|and))+ $`, 'u');
/** "…, who leads the ", ", a Castell lawyer representing ". */
const VERBS =
  'leads|heads|chairs|runs|directs|represents|owns|leading|heading|chairing|running|representing|' +
  '(?:speaks|works|speaking|working) (?:for|on behalf of)';
const LEADS = new RegExp(
  `^(?:,? who (?:\\p{Ll}+ ){0,2}?|, (?:[\\p{L}-]+ ){0,6}?| )(?<! an? )(?:${VERBS}) (?:the |an? )?(?:\\p{Ll}+[’']s )?`,
  'u',
);
/** "dockers' group " before its name. */
const BEFORE_NAME = /^(?:[\p{Ll}’'-]+ ){0,2}?(\p{Ll}+) (?=\p{Lu})/u;
/** " of the island's power authority", " from the pro-harbour camp": before what goes on. */
const DESCRIBED = new RegExp(
  String.raw`^ (?:of|from) (?:the|an?) (?:\p{L}+[’']s )?` +
    String.raw`((?:[\p{Ll}-]+(?:-\p{L}+)? ){0,3}?[\p{Ll}-]+)(?=[,.]| (?:said|told|says) )`,
  'u',
);
/** " of the", ", a chemist at": up to the next clause ("…, speaking with the"). */
const CLAUSE =
  'who |which |that |said |says |told |and (?:the|an?) |' +
  '(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|did|does) ';
const APPOSITION = new RegExp(
  `^(?: \\([^()]{1,40}\\))?(?:,(?= )|(?= (?:of|from|at|with|for|\\p{Lu})))(?:(?:,(?= (?:\\p{Lu}|(?:the|an?|and) )))? ` +
    `(?!${CLAUSE}|\\p{Ll}+(?:ing|ed)\\b)[\\p{L}.’'-]+){1,18}[ ,.]`,
  'u',
);
/** "Lowe with a new plan for the game at Castell Park": what somebody has or does, and where. */
const WITH_THING = /^ (?:with|for|from|at) an? /;
const LINKS = / (?:of|from|at|with) (?:the )?(?:(?!an? )\p{Ll}[\p{Ll}-]* ){0,3}(?:the )?(?=\p{Lu})/gu;
const PHRASE = /^(?:\p{Ll}[\p{Ll}’'-]* ?){1,4}/u;
