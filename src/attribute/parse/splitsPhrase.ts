import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { isNameParticle } from '../../text/names/isNameParticle.ts';
import { cueForm, saysPlainly } from '../lexicon/reportingVerbs.ts';
import { isKind, isOffice, singular } from '../lexicon/nouns.ts';
import type { Word } from '../tag/tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * Where a run of nouns that began at `start` and has come to `at` is two noun phrases: the first word of the second; -1
 * where it is one.
 */
export function splitsPhrase(words: readonly Word[], start: number, at: number): number {
  return isAfterMonth(words, start, at) || isAfterDay(words, start, at) || isAfterHearer(words, start, at)
    ? at
    : afterRelated(words, start, at);
}

/** "told reporters Voss had left", "told the court Voss's boat sank": whom, and then what, without a "that". */
function isAfterHearer(words: readonly Word[], start: number, at: number): boolean {
  const [word, hearer, verb] = [words[at], words[at - 1], words[start - 1]];
  const isTitled = hearer?.tag === 'PROPN' && /^(?:mr|mrs|ms|dr)\.?$/.test(word?.lower ?? '');
  if (word?.tag !== 'PROPN' || (hearer?.tag !== 'NOUN' && !isTitled) || verb?.tag !== 'VERB') return false;
  // "told Omar bin Voss"
  if (isNameParticle(hearer.lower, true) || MONTHS.has(word.lower) || WEEKDAYS.has(word.lower)) return false;
  const form = cueForm(verb.lower)?.verb;
  if (form?.hearer !== true || !form.clause) return false;
  const end = words.findIndex(
    ({ tag, lower }, on) => on > at && !/^(?:PROPN|NOUN|ADJ)$/.test(tag) && !/^(?:and|'s)$/.test(lower),
  );
  return words[end]?.tag === 'AUX' || (words[end]?.tag === 'VERB' && words[end]?.lower.endsWith('ing') === false);
}

/** "in September Voss said", "in late May 2020 Voss said": the month says when. */
function isAfterMonth(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at];
  if (word?.tag !== 'PROPN' || word.lower === 'day' || MONTHS.has(word.lower) || WEEKDAYS.has(word.lower)) return false;
  if (!/^(?:in|since|until|during)$/.test(words[start - 1]?.lower ?? '')) return false;
  const from = /^(?:late|early)$/.test(words[start]?.lower ?? '') ? start + 1 : start;
  const end = /^(?:19|20)\d\d$/.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return from === end && MONTHS.has(words[end]?.lower ?? '');
}

/** "On Friday Voss's lawyer said", "last Friday Voss's lawyer said": the day says when; not "the Sunday Choir". */
function isAfterDay(words: readonly Word[], start: number, at: number): boolean {
  const [word, day, before] = [words[at], words[at - 1], words[start - 1]];
  const from = /^(?:late|early|last|this)$/.test(words[start]?.lower ?? '') ? start + 1 : start;
  if (from !== at - 1 || !WEEKDAYS.has(day?.lower ?? '') || word?.tag !== 'PROPN' || HOURS.has(word.lower))
    return false;
  const end = words.findIndex(({ tag }, on) => on > at && tag !== 'PROPN');
  return (before?.lower === 'on' || from > start) && words[end]?.lower === "'s";
}

/** Times of a day. */
const HOURS = wordSet('morning noon afternoon evening night');

/**
 * "an outcome experts say is unlikely", "a step union officials have called late": what they say so of stands before
 * them, without a "that".
 */
function afterRelated(words: readonly Word[], start: number, at: number): number {
  const lower = words[at]?.lower ?? '';
  // ", a decision Voss said was late"
  const [before, thing] = [words[start - 1], words[at - 1]];
  const isNamed = words[at]?.tag === 'PROPN' && thing?.tag === 'NOUN' && saysPlainly(words[at + 1]?.lower ?? '');
  if (isNamed && before?.lower === ',' && words[start]?.lower === 'a' && !isOffice(thing.lower) && !isKind(thing.lower))
    return at;
  if (!/^an?$/.test(words[start]?.lower ?? '') || singular(lower) === lower || !isOffice(lower)) return -1;
  let verb = at + 1;
  while (words[verb]?.tag === 'AUX' || words[verb]?.tag === 'ADV') verb++;
  const form = cueForm(words[verb]?.lower ?? '')?.verb;
  if (words[verb]?.tag !== 'VERB' || (form?.clause !== true && form?.naming !== true)) return -1;
  const noun = words.findIndex(({ tag }, index) => index > start && index < at && tag === 'NOUN');
  return noun === -1 || AMOUNTS.has(words[noun]?.lower ?? '') ? -1 : noun + 1;
}

/** "a dozen officials said": how many they are. */
const AMOUNTS = wordSet('dozen score hundred thousand million couple handful few');
