import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { isOffice, singular } from '../lexicon/nouns.ts';
import type { Word } from '../tag/tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * Where a run of nouns that began at `start` and has come to `at` is two noun phrases: the first word of the second; -1
 * where it is one.
 */
export function splitsPhrase(words: readonly Word[], start: number, at: number): number {
  return isAfterMonth(words, start, at) ? at : afterRelated(words, start, at);
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

/** "an outcome experts say is unlikely": what they say so of stands before them, without a "that". */
function afterRelated(words: readonly Word[], start: number, at: number): number {
  const lower = words[at]?.lower ?? '';
  if (!/^an?$/.test(words[start]?.lower ?? '') || singular(lower) === lower || !isOffice(lower)) return -1;
  if (cueForm(words[at + 1]?.lower ?? '')?.verb.clause !== true || words[at + 1]?.tag !== 'VERB') return -1;
  const noun = words.findIndex(({ tag }, index) => index > start && index < at && tag === 'NOUN');
  return noun === -1 || AMOUNTS.has(words[noun]?.lower ?? '') ? -1 : noun + 1;
}

/** "a dozen officials said": how many they are. */
const AMOUNTS = wordSet('dozen score hundred thousand million couple handful few');
