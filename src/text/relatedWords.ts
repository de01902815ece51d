import words from './relatedWords.json' with { type: 'json' };

/**
 * Terms of words that mean nearly the same, or one of which says what the other is about ("famine": starve, shortage), at most
 * eight; none for a term that is not among the common English ones. Made by models/related-words/build.ts.
 */
export function relatedWords(term: string): readonly string[] {
  return RELATED.get(term) ?? [];
}

const RELATED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(words));
