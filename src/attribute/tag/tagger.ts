import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';

/** What tags words, and knows which are common. */
export interface Tagger extends Pick<WinkMethods, 'readDoc' | 'its'> {
  /** Whether its lexicon has a word. */
  has(word: string): boolean;
}

let loaded: Tagger | null = null;

/**
 * The one tagger of the process, loaded when it is first asked: it takes a fifth of a second and 30 MB, and where the
 * sides of a corpus are told from what others tagged, hardly a name needs it.
 */
export function tagger(): Tagger {
  return (loaded ??= load());
}

function load(): Tagger {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const nlp = winkNLP(require('wink-eng-lite-web-model') as Parameters<typeof winkNLP>[0], ['pos']);
  /** Position of a word in the lexicon; a word that it does not have gets one behind its end when it is first read. */
  const idOf = (word: string): number => {
    const [id] = nlp.readDoc(word).tokens().out(nlp.its.uniqueId) as unknown as readonly number[];
    return id ?? Infinity;
  };
  // The first position behind the end: that of a word which nobody writes. Asked for here, before anything else is
  // read: later it would be behind all words that were read since, and what is common would hang on the order of
  // articles.
  const end = idOf('qzxqzxqzx');
  return { readDoc: nlp.readDoc, its: nlp.its, has: (word) => idOf(word) < end };
}
