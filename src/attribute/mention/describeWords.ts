import { genderOfName } from '../lexicon/genderOfName.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { countryOf } from '../lexicon/countries.ts';
import type { Mention } from './mention.ts';
import { isName } from './isName.ts';
import { isNameParticle } from '../../text/names/isNameParticle.ts';
import { isPersonNoun } from './isPersonNoun.ts';
import { nameStart } from './nameStart.ts';
import { isOffice, BODIES, FEMALE, MALE, singular } from '../lexicon/nouns.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { isPossessive } from '../parse/isPossessive.ts';
import { type ParsedSentence, textOfWords } from '../parse/parseSentence.ts';
import { roleBefore } from './roleBefore.ts';
import { surnameOf } from './surnameOf.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import type { Word } from '../tag/tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import { isCapitalAt } from '../../text/isCapitalAt.ts';

/** What a noun phrase means, from its words and the apposition after it. */
export function describeWords(
  parsed: ParsedSentence,
  all: readonly Word[],
  apposition: { text: string; head: string } | null,
): Mention | null {
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || last === undefined) return null;
  // "On Thursday officials said"
  const second = all[1];
  const isDay = second !== undefined && WEEKDAYS.has(first.lower);
  if (isDay && (!isCapitalAt(parsed.text, second.start) || isOffice(second.lower)))
    return describeWords(parsed, all.slice(1), apposition);
  const gender = all.some(({ lower }) => MALE.has(lower))
    ? 'male'
    : all.some(({ lower }) => FEMALE.has(lower))
      ? 'female'
      : null;
  const mention = (type: Mention['type'], name: string, role: string | null): Mention => ({
    head: last.lower,
    start: first.start,
    gender,
    type,
    name,
    role,
  });
  if (all.length === 1 && first.tag === 'PRON') return mention('pronoun', first.lower, null);
  const words = (first.tag === 'DET' && !startsParticle(all)) || isPossessive(first) ? all.slice(1) : all;
  if (words.length === 0) return mention('common', textOfWords(parsed, all), null);
  if (all.length === 1 && STATES.has(textOfWords(parsed, all)))
    return mention('common', textOfWords(parsed, all), null);
  const possessive = words.findLastIndex(({ lower }) => lower === "'s");
  // "Police said": a kind of body whose capital is the sentence's.
  if (all.length === 1 && first.start === parsed.start && BODIES.has(first.lower) && !CHAMBERS.test(first.lower))
    return mention('common', textOfWords(parsed, all), null);
  if (isShop(parsed, words)) return mention('body', textOfWords(parsed, words), apposition?.text ?? null);
  const { written: nameFrom, person: split } = nameStart(parsed, words, possessive + 1);
  // "Nurses’ Voices", a heading: some of many, nobody of that name.
  const isKindOwned =
    possessive !== -1 &&
    possessive === words.length - 2 &&
    singular(last.lower) !== last.lower &&
    isCommonWord(singular(last.lower));
  if (isKindOwned && politicalParty(textOfWords(parsed, [last])) === undefined)
    return mention('common', textOfWords(parsed, all), null);
  if (nameFrom === words.length) {
    const named = words.slice(0, -1).some((word) => isName(parsed, word));
    if (BODIES.has(last.lower) && named && !isPossessive(first) && !onlyNationality(parsed, words))
      return mention('body', textOfWords(parsed, words), apposition?.text ?? null);
    return mention('common', textOfWords(parsed, all), null);
  }
  const whole = textOfWords(parsed, words.slice(nameFrom));
  // "Castell Police Department" is a body, "Mayor Tom Guardian" is not.
  const given =
    split < words.length - 1 && genderOfName(textOfWords(parsed, words.slice(split, split + 1))) !== 'unknown';
  const titled =
    split > nameFrom &&
    split < words.length &&
    (given || !(BODIES.has(last.lower) && NAMES_BODIES.has(words[split - 1]?.lower ?? '')));
  if ((BODIES.has(last.lower) && !titled) || countryOf(whole) !== undefined) {
    const isOwned = BODIES.has(last.lower) && possessive !== -1;
    // "Norland's Harbour Ministry": whose it is stands in the name.
    const kind = isOwned ? null : roleBefore(parsed, words.slice(0, nameFrom));
    const name = textOfWords(parsed, isOwned ? words : words.slice(nameFrom));
    // "When she was in Norway, the group that came with her": a land is no group.
    const head = apposition?.head ?? '';
    const isOther = isOwned || (countryOf(name)?.by === 'name' && BODIES.has(head) && !LANDS.test(head));
    return mention('body', name, kind ?? (isOther ? null : (apposition?.text ?? null)));
  }
  if (split === words.length) return mention('common', textOfWords(parsed, all), null);
  const before = words.slice(0, split);
  const name = textOfWords(parsed, words.slice(split));
  // "two leading Harbourites": some of many, not one of that name.
  if (
    split === nameFrom &&
    split > possessive + 1 &&
    words.length - split === 1 &&
    MEMBERS.test(last.lower) &&
    !isOffice(before.at(-1)?.lower ?? '') &&
    !BODIES.has(before.at(-1)?.lower ?? '')
  )
    return mention('common', textOfWords(parsed, all), null);
  if (/ & /.test(name)) return mention('body', name, roleBefore(parsed, before) ?? apposition?.text ?? null);
  const human = genderOfName(name.split(' ')[0] ?? '') !== 'unknown' && words.length - split > 1;
  // "the campaign Ann Lowe leads": no role of hers.
  const ofBody =
    human &&
    before.length > 0 &&
    !isPersonNoun(before.at(-1)?.lower ?? '', 'NOUN') &&
    BODIES.has(before.at(-1)?.lower ?? '');
  // "the judge Voss was talking of": a bare surname begins a clause of its own.
  const clause =
    first.tag === 'DET' && words.length - split === 1 && split === nameFrom && !BODIES.has(before.at(-1)?.lower ?? '');
  const role = ofBody || clause ? null : roleBefore(parsed, before);
  if (before.length > 0 && BODIES.has(before.at(-1)?.lower ?? '') && !human) return mention('body', name, role);
  if (apposition !== null && BODIES.has(apposition.head) && role === null && gender === null)
    return mention('body', name, apposition.text);
  // "the Middle East", "the Harbour Trust": people take no article.
  if (role === null && gender === null && first.tag === 'DET' && words !== all && words.length - split > 1)
    return mention('body', name, apposition?.text ?? null);
  const person =
    role !== null ||
    split > nameFrom ||
    (words.length - split > 1 && (surnameOf(name) !== null || isNameParticle(words[split]?.lower ?? '', false))) ||
    (apposition !== null && isPersonNoun(apposition.head, 'NOUN'));
  const marked = PARTY_MARK.exec(parsed.text.slice(last.end, last.end + 20))?.[1];
  const whatHeIs = role ?? apposition?.text ?? null;
  const isMarked = whatHeIs !== null && marked !== undefined && /^\S+$/.test(whatHeIs);
  return mention(person ? 'person' : 'name', name, isMarked ? `${whatHeIs}, ${marked}` : whatHeIs);
}

/** What a land is called behind its name. */
const LANDS = /^(?:country|nation|state|government|union|federation|alliance|bloc)$/;

/** "Lowe's Ropes and Tackle": a first owner and common words that are written large; no land's or body's office. */
function isShop(parsed: ParsedSentence, [owner, mark, ...goods]: readonly Word[]): boolean {
  if (owner === undefined || mark?.lower !== "'s" || !isName(parsed, owner) || owner.tag !== 'PROPN') return false;
  const lower = owner.lower;
  if (WEEKDAYS.has(lower) || BODIES.has(lower) || countryOf(textOfWords(parsed, [owner])) !== undefined) return false;
  return (
    goods.length > 0 &&
    goods.every(
      (word) =>
        /^(?:and|&)$/.test(word.lower) ||
        (isName(parsed, word) && isCommonWord(word.lower) && !isOffice(word.lower) && !BODIES.has(word.lower)),
    ) &&
    !isPersonNoun(singular(goods.at(-1)?.lower ?? ''), 'NOUN') &&
    politicalParty(textOfWords(parsed, goods)) === undefined
  );
}

/** "a driver from Ava, Mo.": says where, not who. */
const STATES = wordSet(`
  Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb.
  Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo.
`);
/** Kinds of bodies that are names by themselves. */
const CHAMBERS = /^(?:congress|parliament|kremlin|senate|house|cabinet)$/;
/** "(R-Tex.)", ", D-Calif.,": party and state of a member of the US Congress. */
const PARTY_MARK = /^,? ?\(?([RDI]-\p{Lu}[\p{L}.]{1,9})[),]/u;
/** Offices that stand in names of bodies: "Harbour Police Department", "General Assembly". */
const NAMES_BODIES = wordSet(`
  police military army general justice chief member members source sources troops soldier soldiers teacher teachers
  worker workers student students farmer farmers doctor doctors veteran veterans parent parents director executive
  governor mayor president attorney prosecutor regulator voter voters coach
`);

/** "the Palestinian resistance movement" names nobody. */
function onlyNationality(parsed: ParsedSentence, words: readonly Word[]): boolean {
  return words.every(
    (word) => !isName(parsed, word) || countryOf(parsed.text.slice(word.start, word.end))?.by === 'demonym',
  );
}

/** A name that begins with an article of another language: "la Salle" stays whole only where it is written large. */
function startsParticle(words: readonly Word[]): boolean {
  return words.length > 1 && isNameParticle(words[0]?.lower ?? '', false);
}

/** Many of a kind: "Harbourites", "Democrats". A name may end in s as well. */
const MEMBERS = /(?:ites|[ai]ans|cans|ists|[^d]ers|crats|tives|[lnrtqk]is)$/;
