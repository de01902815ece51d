import { genderOfName } from '../lexicon/genderOfName.ts';
import { isPartyName } from './isPartyName.ts';
import { isKind, BODIES } from '../lexicon/nouns.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * The organisation, place or person that words before or after an office name: "Harbour Union" of "the Harbour Union's
 * board", "Center for Trade Policy"; null where they name none: a portfolio ("Health" minister), a kind without a name
 * ("Council"), a region, a title.
 *
 * @param words without a leading article
 */
export function organisationIn(words: readonly string[]): string | null {
  const first = words.findIndex(
    (word) =>
      isCapital(word) &&
      !speaksForOthers(word) &&
      !OPENERS.has(word.toLowerCase()) &&
      !(isStopWord(word.toLowerCase()) && /\p{Ll}/u.test(word)),
  );
  if (first === -1) return null;
  let end = first;
  while (
    end < words.length &&
    isCapital(words[end] ?? '') &&
    (!speaksForOthers(words[end] ?? '') || BODIES.has((words[end] ?? '').toLowerCase()))
  ) {
    end++;
    if (/[’']s?$/.test(words[end - 1] ?? '') || (end - first > 1 && opensPerson(words, end))) break;
  }
  // "Center for American Progress", "University of the Gulf": a kind needs what it is of.
  while (/^(?:of|for)$/.test(words[end] ?? '') && isKind(words[end - 1] ?? '')) {
    let at = end + 1;
    if (/^(?:the|an?)$/.test(words[at] ?? '')) at++;
    if (!isCapital(words[at] ?? '')) break;
    while (at < words.length && (isCapital(words[at] ?? '') || (words[at] === 'and' && isCapital(words[at + 1] ?? ''))))
      at++;
    end = at;
  }
  // "the Harbour 10 crew": a name that goes on with a number is cut.
  if (/^\d/.test(words[end] ?? '')) return null;
  // "Castell police", "Castell council": with its kind.
  if (LOCAL.test(words[end] ?? '') && !/[’']s?$/.test(words[end - 1] ?? '')) end++;
  const run = words.slice(first, end).filter((word, at) => !(at === 0 && OPENERS.has(word.toLowerCase())));
  while (run.length > 2 && DEPARTMENTS.has(run.at(-1) ?? '')) run.pop();
  const name = run.join(' ').replace(/[’']s?$/, '');
  return isPartyName(name) ? name : null;
}

/** "Harbour Department Ann Lowe": behind a kind a first name begins another name. */
function opensPerson(words: readonly string[], at: number): boolean {
  return isKind(words[at - 1] ?? '') && genderOfName(words[at] ?? '') !== 'unknown' && isCapital(words[at + 1] ?? '');
}

function isCapital(word: string): boolean {
  return /^[“"‘']?[\p{Lu}&]/u.test(word);
}

/** Titles and ranks that open a name without being part of it, and capitals that only begin a sentence. */
const OPENERS = wordSet(`
  its his her their our my the a an mr mr. dr dr. prime vice deputy chief senior interim acting former special assistant
  then current incumbent caretaker outgoing longtime one two three four five six several some many most top other
  neither both no
`);
const DEPARTMENTS = wordSet(`
  Research Communications Press Political Media Operations Policy Executive Marketing Legal Finance Managing Legislative
  Digital Field
`);
const LOCAL = /^(?:police|council|union|guild|hospital|party|authority|city)$/;
