import type { Word } from './tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Words `first` to `end` (one past the last) of a sentence. */
export interface Chunk {
  readonly kind:
    'noun' | 'verb' | 'preposition' | 'conjunction' | 'comma' | 'subordinator' | 'relative' | 'mark' | 'stop' | 'other';
  readonly first: number;
  readonly end: number;
  /** The word that stands for the whole: the last noun, the last verb. */
  readonly head: number;
  /** Verbs only. */
  readonly form?: 'finite' | 'ing' | 'participle' | 'infinitive';
  readonly passive?: boolean;
}

/**
 * Cuts a tagged sentence into noun phrases (without what follows their head), verb groups ("has not said", "to say")
 * and what stands between. A shallow parse in Abney's sense ("Parsing by chunks", 1991): one pass, no tree.
 */
export function parseClauses(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const chunk = verbGroup(words, at) ?? nounPhrase(words, at) ?? single(words, at);
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'that']);
const SUBORDINATORS = wordSet(`
  if when while after before since until because although though as unless whereas once where why how whether that lest
`);
const ALONE = wordSet(`
  i you he she it we they me him us them himself herself itself themselves someone somebody everyone everybody anyone
  nobody who what whoever whatever there
`);
const BE = wordSet("be is are was were been being am 's 're 'm");
const HAVE = wordSet("have has had having 've 'd 's");

function verbGroup(words: readonly Word[], start: number): Chunk | null {
  let at = start;
  let infinitive = false;
  if (words[at]?.lower === 'to' && isVerbAhead(words, at + 1)) {
    infinitive = true;
    at++;
  }
  let head = -1;
  let auxiliaries = 0;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const verbal = word.tag === 'VERB' || word.tag === 'AUX';
    if (verbal) {
      if (premodifies(words, at)) break;
      if (head !== -1 && words[head]?.tag === 'VERB') break;
      if (head !== -1) auxiliaries++;
      head = at;
    } else if (word.tag === 'ADV' || word.lower === "n't" || word.lower === 'not') {
      if (!isVerbAhead(words, at + 1) || (head !== -1 && words[head]?.tag === 'VERB')) break;
    } else {
      break;
    }
  }
  if (head === -1) return null;
  return { kind: 'verb', first: start, end: head + 1, head, ...formOf(words, start, head, infinitive, auxiliaries) };
}

function formOf(
  words: readonly Word[],
  first: number,
  head: number,
  infinitive: boolean,
  auxiliaries: number,
): { form: NonNullable<Chunk['form']>; passive: boolean } {
  const lower = words[head]?.lower ?? '';
  const helpers = words
    .slice(first, head)
    .filter(({ tag }) => tag === 'AUX' || tag === 'VERB')
    .map((each) => each.lower);
  const past = /(?:ed|en|n|t|d|ne|ought|aid)$/.test(lower) && !lower.endsWith('ing');
  const lastHelper = helpers.at(-1) ?? '';
  // "He's said he will": has; "He's said to be ill": is.
  const has = lastHelper === "'s" && !/^(?:to|by|as|for|of|in|with)$/.test(words[head + 1]?.lower ?? '.');
  const passive = past && BE.has(lastHelper) && !has && words[head]?.tag === 'VERB';
  if (infinitive) return { form: 'infinitive', passive };
  if (auxiliaries === 0 && lower.endsWith('ed') && words[head + 1]?.lower === 'by')
    return { form: 'participle', passive: true };
  if (auxiliaries === 0)
    return { form: lower.endsWith('ing') && words[head]?.tag === 'VERB' ? 'ing' : 'finite', passive: false };
  const firstHelper = helpers[0] ?? '';
  if (firstHelper.endsWith('ing')) return { form: 'ing', passive };
  if (firstHelper === 'been') return { form: 'participle', passive: true };
  return { form: 'finite', passive: passive && !(HAVE.has(lastHelper) && !BE.has(lastHelper)) };
}

function isVerbAhead(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 4; at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.tag === 'VERB' || word.tag === 'AUX') return !premodifies(words, at);
    if (word.tag !== 'ADV' && word.lower !== 'not' && word.lower !== "n't") return false;
  }
  return false;
}

/** A participle before a noun: "the leaked documents", "their negotiating teams". */
function premodifies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word?.tag !== 'VERB' || before === undefined || after === undefined || !/(?:ed|ing|en)$/.test(word.lower))
    return false;
  const opens =
    ((before.tag === 'ADP' || before.lower === 'for') && word.lower.endsWith('ed')) ||
    before.tag === 'DET' ||
    before.tag === 'ADJ' ||
    before.tag === 'NUM' ||
    before.lower === "'s" ||
    isPossessive(before);
  return opens && (after.tag === 'NOUN' || after.tag === 'PROPN' || after.tag === 'ADJ');
}

export function isPossessive(word: Word): boolean {
  return word.tag === 'PRON' && /^(?:my|your|his|her|its|our|their|whose)$/.test(word.lower);
}

function nounPhrase(words: readonly Word[], start: number): Chunk | null {
  let head = -1;
  let at = start;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.tag === 'PRON' && !isPossessive(word)) {
      if (head === -1 && at === start)
        return RELATIVES.has(word.lower) ? null : { kind: 'noun', first: start, end: at + 1, head: at };
      break;
    }
    if (ALONE.has(word.lower) && word.tag !== 'PROPN' && !isPossessive(word)) {
      if (at === start && word.tag !== 'ADV' && word.tag !== 'SCONJ')
        return { kind: 'noun', first: start, end: at + 1, head: at };
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
      head = at;
    } else if (word.tag === 'ADJ') {
      if (!nounFollows(words, at + 1)) {
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
    } else if (word.tag === 'ADV' && words[at + 1]?.tag === 'ADJ' && at > start && nounFollows(words, at + 1)) {
      continue;
    } else if (word.lower === '&' && head !== -1) {
      continue;
    } else {
      break;
    }
  }
  return head === -1 ? null : { kind: 'noun', first: start, end: head + 1, head };
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

function single(words: readonly Word[], at: number): Chunk {
  const word = words[at];
  const lower = word?.lower ?? '';
  const chunk = (kind: Chunk['kind']): Chunk => ({ kind, first: at, end: at + 1, head: at });
  if (lower === ',') return chunk('comma');
  if (/^["“”‘’'«»‹›„`]+$/.test(lower)) return chunk('mark');
  if (/^[.!?;:()[\]…—–―-]+$/.test(lower)) return chunk('stop');
  if (word?.tag === 'CCONJ') return chunk('conjunction');
  if (RELATIVES.has(lower) && lower !== 'that') return chunk('relative');
  if (lower === 'for') return chunk('preposition');
  if (SUBORDINATORS.has(lower) && word?.tag !== 'ADP') return chunk('subordinator');
  if (word?.tag === 'ADP') return chunk('preposition');
  if (word?.tag === 'SCONJ') return chunk('subordinator');
  return chunk('other');
}
