import type { Word } from '../tag/tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Chunk } from './chunk.ts';
import { makeChunk } from './makeChunk.ts';
import { nounPhrase, RELATIVES } from './nounPhrase.ts';
import { verbGroup } from './verbGroup.ts';

/**
 * Cuts a tagged sentence into noun phrases (without what follows their head), verb groups ("has not said", "to say")
 * and what stands between. A shallow parse in Abney's sense ("Parsing by chunks", 1991): one pass, no tree.
 */
export function parseClauses(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const chunk = verbGroup(words, at) ?? nounPhrase(words, at) ?? makeChunk(kindOf(words[at]), at, at);
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

const SUBORDINATORS = wordSet(`
  if when while after before since until because although though as unless whereas once where why how whether that lest
`);
/** What a word is that is in no noun phrase or verb group. */
function kindOf(word: Word | undefined): Chunk['kind'] {
  const lower = word?.lower ?? '';
  if (lower === ',') return 'comma';
  if (/^["“”‘’'«»‹›„`]+$/.test(lower)) return 'mark';
  if (/^[.!?;:()[\]…—–―-]+$/.test(lower)) return 'stop';
  if (word?.tag === 'CCONJ') return 'conjunction';
  if (RELATIVES.has(lower) && lower !== 'that') return 'relative';
  if (lower === 'for') return 'preposition';
  if (SUBORDINATORS.has(lower) && word?.tag !== 'ADP') return 'subordinator';
  if (word?.tag === 'ADP') return 'preposition';
  if (word?.tag === 'SCONJ') return 'subordinator';
  return 'other';
}
