import { withCapital } from '../../text/fold/withCapital.ts';
import { singular } from '../lexicon/nouns.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { anyOf } from '../../text/anyOf.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * What people are called who speak together without a name and have a part in the story: "Diplomats in Doha", "Small
 * groups of protesters". They are heard as a side of their own, for nobody says whom they speak for. Null for one
 * person, for names, for who only studies, watches or asks about it, and for sources, whom nothing describes.
 *
 * @param name the description as it stands
 */
export function unnamedGroup(name: string): string | null {
  // "some 100 pilots" are pilots.
  const group = name
    .replace(/(?<=\b[Pp]rotest)ors\b/, 'ers')
    .replace(/^(?:the|an?|which|some|about|around|nearly|almost|over|more than) (?=\d|\p{Ll}+s\b)/iu, '')
    .replace(/^the |^[\d,.]+ |^(?:various|several|many|other) (?=\p{Ll}+ groups\b)/iu, '');
  const described = group.replace(
    /^(?:[\p{Ll} ]+ )?(?:groups?|dozens|hundreds|thousands|scores|number|majority) of (?=(?:\p{L}+ )?\p{Ll}+s\b)/iu,
    '',
  );
  const head = headOfGroup(described);
  const lower = head.toLowerCase();
  const isGroup =
    /^\p{L}?\p{Ll}+s$/u.test(head) &&
    singular(lower) !== lower &&
    !VAGUE.has(lower) &&
    (!OF_ALL_SIDES.has(lower) || group.split(' ').some((word) => word !== head && /^\p{Lu}/u.test(word))) &&
    !ONLOOKERS.test(lower) &&
    (isPersonNoun(lower, 'NOUN') || isSeveralBodies(described));
  const isNamed = / and /.test(group) || (/^\p{Lu}/u.test(head) && group !== head && !group.startsWith(head));
  return isGroup && !isNamed && !speaksForUnnamed(group, lower) && !POINTING.test(group) ? withCapital(group) : null;
}

/** The noun that says who they are, as it is written: "protesters" of "young protesters from Castell". */
export function headOfGroup(description: string): string {
  return (description.split(BORDER)[0] ?? '').split(' ').at(-1) ?? '';
}

/** "river groups", "rope companies": bodies of one field, which nobody names. */
function isSeveralBodies(description: string): boolean {
  const [head = '', field = '', ...others] = (description.split(BORDER)[0] ?? '').split(' ').toReversed();
  return (
    SEVERAL_BODIES.has(head) &&
    [field, ...others].every((word) => /^\p{Ll}/u.test(word)) &&
    field !== '' &&
    !isStopWord(field) &&
    !NO_FIELD.has(field)
  );
}

/** "officials", "forest officials": for whom these speak is not said, as it is by "officials in Doha". */
function speaksForUnnamed(group: string, head: string): boolean {
  return FOR_SOMEBODY.has(group.toLowerCase()) || (OFFICERS.has(head) && !/ (?:in|of|at|from) .*\p{Lu}/u.test(group));
}

const SEVERAL_BODIES = wordSet(`
  groups companies firms unions businesses providers retailers banks charities lobbies associations organizations
  organisations agencies
`);
/** What says how many there are, or which, of bodies of any field. */
const NO_FIELD = wordSet(`
  two three four five six seven eight nine ten dozen hundred many more several various different similar such certain
  big large larger small smaller major leading private foreign local international national political state
`);
/** People who speak for somebody: on their own these words do not say for whom. */
const FOR_SOMEBODY = wordSet('leaders members attorneys lawyers');
/** Neither do they with what these people are busy with before them. */
const OFFICERS = wordSet(`
  officials authorities aides staffers representatives spokespeople negotiators delegates investigators organizers
  organisers ministers
`);
/** Who studies, counts or has seen it is no party to it. */
const ONLOOKERS = anyOf(
  /^(?:analyst|expert|scientist|researcher|scholar|historian|author|academic|professor|pundit|commentator)s$/,
  /^(?:critic|observer|forecaster|pollster|respondent|witnesse|eyewitnesse|onlooker|bystander|passer-by|columnist)s$/,
  /(?:ologist|onomist|onomer)s$/,
);
/** What follows the noun. */
const BORDER = anyOf(
  /,| (?:in|of|at|from|for|with|on|near|to|inside|outside|across|around|within|by) /u,
  / (?:who|whom|whose|that|close|familiar|involved|\p{Ll}+ing) /u,
);
/** Who is meant stands elsewhere. */
const POINTING = anyOf(
  /^(?:these|those|their|his|her|its|our|both|other|such|no|few|neither|either|all|each|most|some|any) /iu,
  // "Voss’s supporters" are of nobody's but hers.
  /^(?:what|whose|\p{L}+[’']s(?! (?:\p{L}+ )?(?:supporters|backers|followers|defenders|opponents)$)) /iu,
);
const VAGUE = wordSet(`
  sources others persons individuals peoples ones users figures readers stars
`);
/** People who stand on all sides, or whose body another sentence names, unless a name is with them. */
const OF_ALL_SIDES = wordSet(`
  colleagues attendees politicians lawmakers legislators senators justices judges reporters journalists
`);
