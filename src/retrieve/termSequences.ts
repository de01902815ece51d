import type { SearchIndex } from '../domain/ports.ts';
import { isStopWord } from '../text/stopWords.ts';
import { tokenize } from '../text/tokens.ts';

/** Content terms of passages and titles as numbers, in order, so that a passage can be scored again in microseconds. */
export interface TermSequences {
  /** Number of a term; the same for the same term. */
  numberOf(term: string): number;
  ofPassage(passage: number): Uint32Array;
  /** Terms of an article's title; empty where it has none. */
  ofTitle(article: number): Uint32Array;
}

/** The term sequences of an index: each is made when it is first asked for, and kept as long as the index is. */
export function termSequences(index: SearchIndex): TermSequences {
  let made = kept.get(index);
  if (!made) {
    made = create(index);
    kept.set(index, made);
  }
  return made;
}

const kept = new WeakMap<SearchIndex, TermSequences>();

function create(index: SearchIndex): TermSequences {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
    }
    return number;
  };
  const sequence = (text: string): Uint32Array =>
    Uint32Array.from(tokenize(text).filter((term) => !isStopWord(term)).map(numberOf));
  const passages: Uint32Array[] = [];
  const titles: Uint32Array[] = [];
  return {
    numberOf,
    ofPassage: (passage) => (passages[passage] ??= sequence(textOfPassage(index, passage))),
    ofTitle: (article) => (titles[article] ??= sequence(index.articles[article]?.article.title ?? '')),
  };
}

function textOfPassage(index: SearchIndex, passage: number): string {
  const { start, end } = index.passages[passage] ?? { start: 0, end: 0 };
  return index.articles[index.articleOfPassage[passage] ?? -1]?.article.text.slice(start, end) ?? '';
}
