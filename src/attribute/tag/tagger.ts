import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** The one tagger of the process: its model takes a second to load, and memory. */
export const TAGGER = winkNLP(model, ['pos']);

/**
 * Position of a word in the tagger's lexicon; a word that it does not have gets one behind its end when it is first
 * read.
 */
export function idOf(word: string): number {
  const [id] = TAGGER.readDoc(word).tokens().out(TAGGER.its.uniqueId) as unknown as readonly number[];
  return id ?? Infinity;
}

/**
 * The first position behind the end: that of a word which nobody writes. Asked for here, before anything else is read:
 * later it would be behind all words that were read since, and what is common would hang on the order of articles.
 */
export const LEXICON_END = idOf('qzxqzxqzx');
