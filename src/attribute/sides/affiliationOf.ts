import { escapePattern } from '../../text/escapePattern.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isOrganisation } from './isOrganisation.ts';
import { NOT_FOR } from './notFor.ts';
import { nameAt } from './nameAt.ts';
import { partyOfStory } from './partyOfStory.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import type { Tie } from './tie.ts';

/** Mentions of one person that are looked at. */
const MOST = 20;

/**
 * The party that an article ties a person to beside the name: "Ann Lowe of the Harbour Union", "Ann Lowe, a chemist at
 * Zenaris", "Ann Lowe, who leads the drivers' union", "Zenaris's Ann Lowe". Null where it ties to none, to two, or to a
 * place.
 *
 * @param name a full name
 */
export function affiliationOf(name: string, text: string): Tie | null {
  const found = new Map<string, Tie>();
  let at = text.indexOf(name);
  for (let seen = 0; at !== -1 && seen < MOST; seen++, at = text.indexOf(name, at + name.length)) {
    const tie = beside(text, at, at + name.length);
    if (tie !== null && tie.party !== name) found.set(tie.party, tie);
  }
  const [first, ...others] = found.values();
  return others.length > 0 ? null : (first ?? null);
}

function beside(text: string, start: number, end: number): Tie | null {
  const after = text.slice(end, end + 200);
  const owner = OWNER.exec(text.slice(Math.max(0, start - 80), start))?.[1];
  if (owner !== undefined && isOrganisation(owner, text)) return { party: owner, via: 'membership' };
  const leads = LEADS.exec(after);
  if (leads !== null) {
    const from = end + leads[0].length;
    const named = nameAt(text, from);
    if (named !== null) return { party: named, via: 'membership' };
    const story = partyOfStory(PHRASE.exec(text.slice(from, from + 60))?.[0] ?? '', text);
    return story === null ? null : { party: story, via: 'story' };
  }
  const apposition = APPOSITION.exec(after)?.[0] ?? '';
  if (NOT_FOR.test(apposition)) return null;
  for (const { 0: link, index } of apposition.matchAll(LINKS)) {
    const from = end + index + link.length;
    const named = nameAt(text, from);
    if (named === null) continue;
    if (isOrganisation(named, text) || (!link.startsWith(' from') && isLikely(named, text, from)))
      return { party: named, via: 'membership' };
  }
  return null;
}

/** Several words that are no place: "Milltech Marine", not "New York", not "Port Ellery, Norland". */
function isLikely(name: string, text: string, from: number): boolean {
  const escaped = escapePattern(name);
  return (
    name.includes(' ') &&
    surnameOf(name) !== null &&
    countryOf(name) === undefined &&
    !/^, \p{Lu}/u.test(text.slice(from + name.length, from + name.length + 3)) &&
    !new RegExp(`\\b(?:[Ii]n|near|outside) ${escaped}(?![\\p{L}-])`, 'u').test(text)
  );
}

/** "Zenaris’s ", "BBC’s editor " before a name. */
const OWNER = /((?:\p{Lu}[\p{L}\p{N}&.-]* )*\p{Lu}[\p{L}\p{N}&.-]*)[’']s (?:\p{L}+\.? ){0,3}$/u;
const VERBS =
  '(?:leads|heads|chairs|runs|directs|represents|owns|leading|heading|chairing|running|representing|(?:speaks|works|speaking|working) (?:for|on behalf of))';
/** "…, who leads the ", ", a Castell lawyer representing ". */
const LEADS = new RegExp(`^(?:,? who (?:\\p{Ll}+ ){0,2}?|, (?:[\\p{L}-]+ ){0,6}?| )${VERBS} (?:the |an? )?`, 'u');
/** " of the", ", a chemist at": up to the next clause ("…, speaking with the"). */
const APPOSITION =
  /^(?: \([^()]{1,40}\))?(?=,? )(?:,? (?!who |which |that |said |says |told |and (?:the|an?) )[\p{L}.’'-]+(?<!ing|ed)){1,14} /u;
const LINKS = / (?:of|from|at|with) (?:the )?(?:(?!an? )\p{Ll}[\p{Ll}-]* ){0,3}(?=\p{Lu})/gu;
const PHRASE = /^(?:\p{Ll}[\p{Ll}’'-]* ?){1,4}/u;
