import { WEEKDAYS } from '../lexicon/calendar.ts';
import { isKind } from '../lexicon/nouns.ts';
import type { Word } from '../tag/tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Chunk } from './chunk.ts';
import { joinsName } from './joinsName.ts';
import { makeChunk } from './makeChunk.ts';
import { isPossessive } from './isPossessive.ts';
import { premodifies } from './premodifies.ts';
import { splitsPhrase } from './splitsPhrase.ts';

/** The noun phrase that begins at a word, up to its head, or null. */
export function nounPhrase(words: readonly Word[], start: number): Chunk | null {
  let head = -1;
  let at = start;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (head !== -1 && saysWhen(words, at))) break;
    if (word.tag === 'PRON' && !isPossessive(word)) {
      if (head === -1 && at === start) return RELATIVES.has(word.lower) ? null : makeChunk('noun', start, at);
      break;
    }
    if (ALONE.has(word.lower) && word.tag !== 'PROPN' && !isPossessive(word)) {
      if (at === start && word.tag !== 'ADV' && word.tag !== 'SCONJ') return makeChunk('noun', start, at);
      break;
    }
    if (word.tag === 'DET' || isPossessive(word)) {
      if (RELATIVES.has(word.lower) && head === -1 && !nounFollows(words, at + 1)) return null;
      if (head !== -1 && word.lower !== 'all') break;
      if (head === -1 && nounFollows(words, at + 1) === false) head = at;
    } else if (
      word.tag === 'NOUN' ||
      word.tag === 'PROPN' ||
      word.tag === 'NUM' ||
      word.tag === 'SYM' ||
      word.tag === 'X'
    ) {
      if (head !== -1 && word.tag === 'NUM' && words[head]?.tag === 'NOUN' && !/\d/.test(word.lower)) break;
      const second = head === -1 ? -1 : splitsPhrase(words, start, at);
      if (second !== -1) {
        head = second - 1;
        break;
      }
      head = at;
    } else if (word.tag === 'ADJ') {
      if (!nounFollows(words, at + 1) || (at > start && isDay(words, at + 1) && words[at + 2]?.tag === 'VERB')) {
        if (at > start && head === -1) head = at;
        break;
      }
    } else if (word.lower === "'s" || (word.lower === "'" && word.tag === 'PART')) {
      if (head === -1 || !nounFollows(words, at + 1)) break;
    } else if (word.tag === 'VERB' && premodifies(words, at)) {
      continue;
    } else if (
      word.tag === 'CCONJ' &&
      head === -1 &&
      words[at - 1]?.tag === 'ADJ' &&
      words[at + 1]?.tag === 'ADJ' &&
      at > start
    ) {
      continue;
    } else if (
      word.tag === 'ADV' &&
      (words[at + 1]?.tag === 'ADJ' || premodifies(words, at + 1)) &&
      // "less aggressive tactics" are not aggressive ones.
      (at > start || DEGREES.has(word.lower)) &&
      nounFollows(words, at + 1)
    ) {
      continue;
    } else if (head !== -1 && (word.lower === '&' || isPurpose(words, at) || joinsName(words, start, at))) {
      continue;
    } else {
      break;
    }
  }
  return head === -1 ? null : makeChunk('noun', start, head);
}

const DEGREES = wordSet('less more least most very');

/** "the union yesterday said", "Lowe Friday said", "police late Friday said", "a poll last month": when, not who. */
function saysWhen(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (DAYS.has(word.lower)) return word.tag === 'NOUN' && next?.lower !== "'s";
  // "told reporters today tests would follow"
  if (before?.tag === 'NOUN' && DAYS.has(before.lower))
    return /^(?:NOUN|PROPN|ADJ)$/.test(word.tag) && !DAYTIMES.has(word.lower);
  if (WEEKDAYS.has(word.lower)) return /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && isDay(words, at);
  if (!(word.lower === 'last' || word.lower === 'late' || word.lower === 'early')) return false;
  const lower = next?.lower ?? '';
  return (
    words[at + 2]?.lower !== "'s" &&
    (lower === 'last' || WEEKDAYS.has(lower) || (word.lower === 'last' && SEASONS.has(lower)))
  );
}

const DAYS = wordSet('yesterday today tomorrow tonight');
const DAYTIMES = wordSet('morning afternoon evening night');
/** "Friday" of "the military Friday said", "told Lowe Friday"; not of "Black Friday", "the Friday paper". */
function isDay(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    WEEKDAYS.has(word?.lower ?? '') &&
    !OF_A_FEAST.has(before?.lower ?? '') &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.tag ?? '') &&
    next?.lower !== "'s"
  );
}

const OF_A_FEAST = wordSet('ash black bloody cyber easter fat good holy maundy palm ruby shrove super whit');
const SEASONS = wordSet('week month year night spring summer fall');

/** "the Committee to Protect Divers": a kind of body and what it is for, all written large. */
function isPurpose(words: readonly Word[], to: number): boolean {
  const [kind, verb, object] = [words[to - 1], words[to + 1], words[to + 2]];
  return (
    words[to]?.lower === 'to' &&
    kind?.tag === 'PROPN' &&
    isKind(kind.lower) &&
    verb?.tag === 'PROPN' &&
    object?.tag === 'PROPN'
  );
}

/** A noun comes after any adjectives and the like. */
function nounFollows(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 8; at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.tag === 'NOUN' || word.tag === 'PROPN') return true;
    if (word.tag === 'VERB' ? !premodifies(words, at) : !/^(?:ADJ|NUM|ADV|CCONJ|PART|SYM|X)$/.test(word.tag))
      return false;
  }
  return false;
}

export const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'that']);
const ALONE = wordSet(`
  i you he she it we they me him us them himself herself itself themselves someone somebody everyone everybody anyone
  nobody who what whoever whatever there
`);
