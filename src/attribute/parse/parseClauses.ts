import type { Word } from '../tag/tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Chunk } from './chunk.ts';
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
    const chunk = verbGroup(words, at) ?? nounPhrase(words, at) ?? single(words, at);
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

const SUBORDINATORS = wordSet(`
  if when while after before since until because although though as unless whereas once where why how whether that lest
`);
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
