import words from './relatedWords.json' with { type: 'json' };

/**
 * Terms of words that mean nearly the same, or one of which says what the other is about ("famine": starve, shortage),
 * at most eight; none for a term that is not among the common English ones. Made by models/related-words/build.ts.
 */
export function relatedWords(term: string): readonly string[] {
  return Object.hasOwn(RELATED, term) ? (RELATED[term] ?? []) : [];
}

// An object as JSON gives it, not a map: making one takes milliseconds of every start.
const RELATED: Readonly<Record<string, readonly string[]>> = words;
