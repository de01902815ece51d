import { anyOf } from '../../text/anyOf.ts';
import { isKind, singular } from '../lexicon/nouns.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';

/** Whether a role tells that its bearer is a body: "cybersecurity firm" of "Zenaris, a cybersecurity firm". */
export function isBodyRole(role: string | null): boolean {
  const words = role?.split(/ (?:of|for|in|at|with|from|during|under|before|after|since) |,/)[0]?.split(' ') ?? [];
  const head = words.at(-1) ?? '';
  // "House of Commons Speaker"
  const last = role?.split(' ').at(-1) ?? '';
  // "University of Norland law professor"
  const isPerson = speaksForOthers(last) || (singular(last) === last && isPersonNoun(last.toLowerCase(), 'NOUN'));
  if (!isKind(last) && isPerson) return false;
  return isKind(head) && !speaksForNobody(head) && !/\b(?:news|press)\b/i.test(role ?? '');
}

/** Whether a role is an office that people hold, which no body is: "pilot", "mayor of Castell". */
export function isOfficeRole(role: string | null): boolean {
  const words = role === null ? [] : [role.split(/ (?:of|for|in|at|with|from) |,/)[0] ?? '', role];
  return words.some((part) => isPersonNoun(part.split(' ').at(-1)?.toLowerCase() ?? '', 'NOUN'));
}

/**
 * The words for a body in a role: "police" of "police spokesman", "transit agency" of "director of the transit agency",
 * "prosecutor" of a prosecutor, "opposition" of who stands for it.
 * Empty where there are none.
 */
export function bodyInRole(role: string): string {
  // "secretary for the family": a field.
  if (/\b(?:minister|secretary) for /i.test(role)) return '';
  if (/^(?:\p{L}+ )?prosecutor$/iu.test(role)) return 'prosecutor';
  if (/^(?:\p{Lu}\p{L}+ )?opposition (?:candidate|leader|politician|lawmaker|figure)s?\b/iu.test(role))
    return 'opposition';
  if (POLICE_RANK.test(role)) return 'police';
  const [, kind = '', work = ''] = AT_WORK.exec(role) ?? [];
  if (isPersonNoun(work.toLowerCase(), 'NOUN')) return kind;
  const behind = BEHIND_OFFICE.exec(role)?.groups;
  const isOffice = behind?.office === undefined || isPersonNoun(behind.office.toLowerCase(), 'NOUN');
  // "head of the police's own unit": the police.
  const named = isOffice ? (behind?.body ?? '') : '';
  const owner = /^(\p{Ll}+)[’']s? /u.exec(named)?.[1] ?? '';
  const body = BEFORE_OFFICE.exec(role)?.[1] ?? (isKind(owner) ? owner : named);
  return body.replace(/^(?:senior|top|unnamed|two|three|four|five|several|some|the two|the three) /i, '');
}

/** "company meteorologist": whoever works there. */
const AT_WORK = /^(company|firm|airline) (\p{L}+)$/iu;
const OFFICERS =
  'spokes(?:man|woman|person)|officers?|director|chief|lawyer|(?<=family )attorney|president|leader|' +
  'officials?|staffers?|' +
  'manager|head|member|coach|detective|constable|commissioner|inspector|sergeant|superintendent';
/** Ranks that nobody else has. */
const POLICE_RANK = anyOf(
  /^detective(?: (?:chief )?(?:inspector|superintendent|constable|sergeant))?$/i,
  /^chief (?:inspector|constable|superintendent)$/i,
);
const BEFORE_OFFICE = new RegExp(
  `^((?:\\p{L}+ ){0,2}?\\p{L}+)(?:[’']s)? (?:(?:press|senior|chief|vice|detective|deputy) )*(?:${OFFICERS})$`,
  'iu',
);
const OWNER = "(?:(?:the|an?) |(?:the )?\\p{Lu}[\\p{L}.-]*[’']s )";
const BEHIND_OFFICE = new RegExp(
  `^(?:(?:\\p{L}+ ){0,3}?(?<office>\\p{L}+) )?(?:of|for|from|at) ${OWNER}(?<body>(?:\\p{Ll}[\\p{Ll}’'-]* ?){1,4})$`,
  'u',
);
