import { isPersonNoun } from './isPersonNoun.ts';
import { BODIES, singular } from '../lexicon/nouns.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { type ParsedSentence, textOfWords } from '../parse/parseSentence.ts';
import type { Word } from '../tag/tagWords.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { isCapitalAt } from '../../text/isCapitalAt.ts';

/**
 * The role that words before a name give: "US special envoy" of "US special envoy Ann Lowe"; null where they end in no
 * office, profession or kind of body: "unseen", "the same way Ms.", "Monday's debate".
 */
export function roleBefore(parsed: ParsedSentence, before: readonly Word[]): string | null {
  const owned = before.at(-1)?.lower === "'s";
  // "Harbour Commissioner Sir "
  const isKnight = before.length > 1 && KNIGHTLY.test(before.at(-1)?.lower ?? '');
  const words = owned || isKnight ? before.slice(0, -1) : before;
  const last = words.at(-1);
  if (last === undefined || COURTESY.test(last.lower)) return null;
  // "Radio Nord's Ann Lowe": where she works.
  if (owned) {
    const small = words.findLastIndex(({ start, lower }) => !isCapitalAt(parsed.text, start) || isTime(lower));
    if (small < words.length - 1) return textOfWords(parsed, words.slice(small + 1));
  }
  // "Ecologist Ann Lowe": the tagger takes the large letter for a name's.
  const bare = last.lower.replace(/^co-|-(?:elect|designate)$/, '');
  const isPerson = isPersonNoun(bare, last.tag) || (isPersonNoun(bare, 'NOUN') && isCommonWord(bare));
  if (!isPerson && !BODIES.has(last.lower) && !BODIES.has(singular(last.lower))) return null;
  let from = words.length - 1;
  while (from > 0 && belongs(parsed, words, from - 1)) from--;
  while (words[from]?.lower === "'s") from++;
  return textOfWords(parsed, words.slice(from)) || null;
}

function isTime(lower: string): boolean {
  return WEEKDAYS.has(lower) || MONTHS.has(lower) || /^(?:today|christmas|easter|\d+)$/.test(lower);
}

/** Titles of anybody tell no role. */
const COURTESY = /^(?:mr|mrs|ms|miss|dr|prof|sir|lady|dame|lord)\.?$/;
/** Titles of those whose office stands before them. */
const KNIGHTLY = /^(?:sir|dame|lord|lady|baroness)$/;
/** What somebody is to somebody else, in words that stand for the other. */
const OWNERS = /^(?:his|her|its|their|my|our|your|whose)$/;

function belongs(parsed: ParsedSentence, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (
    word === undefined ||
    word.tag === 'DET' ||
    /^(?:rivals?|opponents?|fellow|same|other|another|then|meanwhile|own)$/.test(word.lower) ||
    OWNERS.test(word.lower) ||
    isTime(word.lower) ||
    COURTESY.test(word.lower)
  )
    return false;
  // "Warren grilled bank CEO John Ash": what comes before is another clause.
  if (word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'ADP') return false;
  const after = words[at + 1];
  const small = parsed.text.charAt(word.start) === word.lower.charAt(0);
  // "rival candidates Sen. John Ash and …": several, of whom he is one.
  if (small && word.tag === 'NOUN' && singular(word.lower) !== word.lower && isPersonNoun(word.lower, word.tag))
    return false;
  // "the same way Sen. John Ash", but "campaign spokesman", "police Chief".
  if (
    small &&
    word.tag === 'NOUN' &&
    after !== undefined &&
    isCapitalAt(parsed.text, after.start) &&
    !isPersonNoun(word.lower, word.tag) &&
    !BODIES.has(word.lower)
  )
    return false;
  return !(word.lower.endsWith('ed') && words[at - 1]?.tag === 'PROPN' && word.tag !== 'PROPN');
}
