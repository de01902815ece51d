import type { PreTrainedTokenizer } from '@xenova/transformers';
import { LRUCache } from 'lru-cache';
import type { Span } from '../../domain/span.ts';

/** A text as a model reads it. */
export interface EncodedText {
  readonly ids: readonly number[];
  /** For each token the word of the text that it is a piece of; pieces of one word share one object. */
  readonly words: readonly Span[];
}

/** Different words kept with their tokens: a few articles' worth, some 3 MiB. */
const KEPT = 20_000;
/** No longer words are kept, in characters: nothing that comes twice is longer. */
const KEPT_LENGTH = 40;

/** The characters around which BERT puts spaces, each a word of its own. */
const HAN = '\\u4E00-\\u9FFF\\u3400-\\u4DBF\\uF900-\\uFAFF';
const MARK = '\\p{P}$+<=>^`|~';
/** BERT's words: a run without white space and punctuation, one mark, or one Chinese character. */
const WORDS = new RegExp(`[${MARK}${HAN}]|[^\\s${MARK}${HAN}]+`, 'gu');

/**
 * Makes a function that encodes a text word by word, so that each token's place in the text is known (the tokenizer
 * does not tell) and no text can spell a special token: "[SEP]" is three words. Other texts get the ids that the
 * tokenizer gives the whole. It stops after `limit` tokens.
 */
export function createEncodeText(tokenizer: PreTrainedTokenizer): (text: string, limit: number) => EncodedText {
  const known = new LRUCache<string, readonly number[]>({ max: KEPT });

  function piecesOf(word: string): readonly number[] {
    const kept = known.get(word);
    if (kept) return kept;
    const pieces = tokenizer.encode(word, { add_special_tokens: false });
    if (word.length <= KEPT_LENGTH) known.set(word, pieces);
    return pieces;
  }

  return (text, limit) => {
    const ids: number[] = [];
    const words: Span[] = [];
    for (const { 0: word, index: start } of text.matchAll(WORDS)) {
      const span = { start, end: start + word.length };
      for (const id of piecesOf(word)) {
        if (ids.length === limit) return { ids, words };
        ids.push(id);
        words.push(span);
      }
    }
    return { ids, words };
  };
}
