import { remember } from '../text/memo/remember.ts';

/**
 * A word of a quote or an article as it is compared: `key` is folded, the offsets are those of the word as it stands.
 */
export interface QuoteWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words in order, folded so that only words count: case, accents written apart, punctuation and the shape of
 * apostrophes do not. Not stemmed: "attack" for "attacked" is a changed word. Scripts without spaces count by
 * character.
 */
export function quoteWords(text: string): readonly QuoteWord[] {
  return [...text.matchAll(word)].map((match) => ({
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The keys of the words, joined by a blank: equal where the words are the same. */
export function quoteKey(text: string): string {
  return (text.match(word) ?? []).map((found) => keyOf(found)).join(' ');
}

const keyOf = remember((found) => found.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'"));
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
