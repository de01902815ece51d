import type { Word } from '../tag/tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Chunk } from './chunk.ts';
import { makeChunk } from './makeChunk.ts';
import { premodifies } from './premodifies.ts';

/** The group of verbs that begins at a word, with its adverbs ("has not said", "to say"), or null. */
export function verbGroup(words: readonly Word[], start: number): Chunk | null {
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
    // "The boats are new according to a study"
    if (at > start && word.lower === 'according') break;
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
  const { form, passive } = formOf(words, start, head, infinitive, auxiliaries);
  return makeChunk('verb', start, head, form, passive);
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
  // "voted by 212 to 31": how many are nobody.
  const isCounted = /^\d/.test(words[head + 2]?.lower ?? '');
  // "He continued by noting", "who responded by writing": it is they who do.
  const isGerund = words[head + 2]?.tag === 'VERB' && words[head + 2]?.lower.endsWith('ing') === true;
  const isActive = /^(?:he|she|they|we|i)$/.test(words[first - 1]?.lower ?? '') || isGerund;
  if (auxiliaries === 0 && lower.endsWith('ed') && words[head + 1]?.lower === 'by' && !isCounted && !isActive)
    return { form: 'participle', passive: true };
  // "A woman named Ann Lowe left": what she is called.
  if (auxiliaries === 0 && CALLED.has(lower) && isCalledSo(words, head)) return { form: 'participle', passive: true };
  // "a ship believed to be lost": others believe it.
  const isHeld = words[head + 1]?.lower === 'to' && /^(?:be|have)$/.test(words[head + 2]?.lower ?? '');
  if (auxiliaries === 0 && isHeld && HELD.has(lower) && !isActive) return { form: 'participle', passive: true };
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

/** A noun stands before, and a name behind with a verb of its own; not "a firm called Zenaris run by Voss". */
function isCalledSo(words: readonly Word[], head: number): boolean {
  let at = head + 1;
  while (words[at]?.tag === 'PROPN') at++;
  const isOwn = /^(?:VERB|AUX)$/.test(words[at]?.tag ?? '') && words[at + 1]?.lower !== 'by';
  return words[head - 1]?.tag === 'NOUN' && at > head + 1 && isOwn;
}

const CALLED = wordSet('named called nicknamed dubbed');

/** Verbs that take "to be" in the passive only. */
const HELD = wordSet('believed thought said alleged reported rumoured rumored known presumed suspected understood');

const BE = wordSet("be is are was were been being am 's 're 'm");
const HAVE = wordSet("have has had having 've 'd 's");
