import { withCapital } from '../../text/fold/withCapital.ts';
import { countryOf } from '../lexicon/countries.ts';
import { COMPANIES, isKind, singular } from '../lexicon/nouns.ts';
import { isPartyName } from '../organisation/isPartyName.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { placesOf } from '../organisation/placesOf.ts';
import { rememberInText } from '../../text/memo/rememberInText.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * What a party without a proper name is called in its article: "Tram drivers’ union" for "the union" where only that
 * union is spoken of, else its own words: "Police". Null where the words name no body. Such a party is a side of its
 * story only.
 *
 * @param words a description as it stands: "the union", "local police"
 */
export function partyOfStory(words: string, text: string): string | null {
  const bare = words
    .replace(/^(?:the|a|an) /i, '')
    .replace(/^local (?=\p{Ll}+$)/iu, '')
    .replace(/ (?:in|at|on|from|near) .*$/, '');
  // "fire officer"
  const phrase = /^fire$/i.test(bare) ? (FIRE.exec(text)?.[0].toLowerCase() ?? 'fire service') : bare;
  const all = phrase.split(' ');
  const head = (all.at(-1) ?? '').toLowerCase();
  if (/^prosecut(?:or|ors|ion)$/.test(head) && all.length < 3) return 'Prosecution';
  const isBody =
    /^(?:state|city|town|county|family|opposition|industry|lobby)$/.test(head) ||
    /^(?:pro|anti)-\p{L}+ camp$/iu.test(phrase) ||
    (isKind(head) && !speaksForNobody(head) && !NO_PARTY.has(head));
  if (
    !isBody ||
    /^(?:various|different|many|most|former|previous|past)$/i.test(all[0] ?? '') ||
    all.length > 4 ||
    all.some((word) => isStopWord(word.toLowerCase()) || /[’']s$/.test(word))
  )
    return null;
  // "the rope company", "the sailors' group": whoever was named before.
  if (STANDS_FOR.test(head)) return null;
  // "Supreme Court" is no name of one court.
  if (isPartyName(phrase) && all.slice(0, -1).some((word) => /^\p{Lu}/u.test(word))) return null;
  if (all.some((word) => countryOf(word) !== undefined)) return null;
  const name = phrase === 'family' ? familyIn(text) : fullerThan(phrase, text);
  if (name === phrase && all.length === 1 && (REFERS.has(singular(head)) || COMPANIES.has(singular(head)))) return null;
  return withCapital(name);
}

/** Who puts fires out, as the story has it. */
const FIRE = /\bfire (?:service|department|brigade|authority)\b/i;
/** What stands for a body with a name, be it described or not. */
const STANDS_FOR = /^(?:company|corporation|firm|organi[sz]ation|institution|group|network|ngo)$/;
/** Bodies that say nothing of whose they are, and several at once. */
const NO_PARTY = wordSet('authorities parties team teams staff states offices website');
/** Kinds that alone stand for whoever was named before: "the company". */
const REFERS = wordSet(`
  company corporation firm office administration department agency organization organisation institution group assembly
  party authority industry lobby ngo bureau movement commission committee embassy consulate
`);

/**
 * The one description of a body that ends in these words: "tram drivers’ union"; the words where there are several.
 */
const fullerThan = rememberInText((phrase, text): string => {
  const found = placesOf(phrase, text)
    .flatMap(({ before, after }) =>
      after.startsWith(' of ') || OFFICERS.test(after) || isKind(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '')
        ? []
        : (DESCRIBING.exec(before)?.[1] ?? []),
    )
    .filter((words) =>
      words
        .trim()
        .split(' ')
        .every((word) => !isStopWord(word) && !speaksForOthers(word) && !COUNTED.test(word)),
    )
    .map((words) => `${words}${phrase}`)
    .toSorted((a, b) => b.length - a.length);
  const [longest = phrase] = found;
  // "the dangers police face", "an adjacent police car" beside "the harbour police".
  if (phrase === 'police' && !OF_FIELD.test(longest)) return phrase;
  return found.every((words) => longest.endsWith(words)) ? longest : phrase;
});

/** One noun in the singular, no adjective. */
const OF_FIELD = /^\p{Ll}+(?<!s|[ae]nt|al|ive|ous|ful|less|ic|ary|ed|ing) police$/u;
/** "a white police officer": which officer. */
const OFFICERS = /^ (?:officers?|chiefs?|officials?)\b/;
/** What says how many there are, or which of their people: "the two police officers", "a senior company official". */
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|senior|top|former|other|same|whole|new)$/;
/** "Ann Lowe’s family" for "the family" where the text has one by name; "family" where it has several, or none. */
function familyIn(text: string): string {
  const [only, ...others] = new Set([...text.matchAll(FAMILY)].map(([words]) => words));
  return others.length > 0 ? 'family' : (only ?? 'family');
}

const FAMILY = /(?<![\p{L}-])(?:\p{Lu}[\p{L}-]+ )*\p{Lu}[\p{L}-]+[’']s family\b/gu;
/** "the tram drivers’ " before a body. */
const DESCRIBING = /\b(?:[Tt]he|[Aa]n?) ((?:\p{Ll}[\p{Ll}’'-]* ){1,3})$/u;
