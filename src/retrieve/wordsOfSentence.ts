import type { Sentence } from '../domain/article.ts';
import { tokenize } from '../text/tokens.ts';

/** The terms of a sentence, stop words included. About a kilobyte each; kept, for the sentences of a small corpus come up again and again. */
export function wordsOfSentence(text: string, sentence: Sentence): ReadonlySet<string> {
  let words = kept.get(sentence);
  if (!words) {
    words = new Set(tokenize(text.slice(sentence.start, sentence.end)));
    if (count >= KEPT) [kept, count] = [new WeakMap(), 0];
    count += 1;
    kept.set(sentence, words);
  }
  return words;
}

const KEPT = 16_384;
let kept = new WeakMap<Sentence, ReadonlySet<string>>();
let count = 0;
