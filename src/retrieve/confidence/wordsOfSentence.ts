import type { Sentence } from '../../domain/article.ts';
import { tokenize } from '../../text/tokens.ts';
import { boundedWeakCache } from '../../text/boundedWeakCache.ts';

/** About a kilobyte each. */
const kept = boundedWeakCache<Sentence, ReadonlySet<string>>(16_384);

/** The terms of a sentence, stop words included. */
export function wordsOfSentence(text: string, sentence: Sentence): ReadonlySet<string> {
  return kept.get(sentence) ?? kept.set(sentence, new Set(tokenize(text.slice(sentence.start, sentence.end))));
}
