/**
 * How many of some words negate: "no", "didn't", "cannot". "Not only" and the like do not.
 *
 * @param words in order, lower case; "n't" may stand alone
 */
export function negations(words: readonly string[]): number {
  return words.filter((word, at) => isNegation(word) && !ONLY.has(words[at + 1] ?? '')).length;
}

/** Whether a word negates, by itself or by its ending. Lower case. */
export function isNegation(word: string): boolean {
  return NEGATIONS.test(word);
}

const NEGATIONS = /^(?:no|not|never|nobody|no-one|none|nothing|neither|nor|cannot|without|hardly|.*n['’]t)$/u;
/** "not only said", "did not just say". */
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);
