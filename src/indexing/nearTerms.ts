/** Content terms that must stand together, and within how many of them. */
export interface NearTerms {
  readonly terms: readonly string[];
  /** How many of the terms at least. */
  readonly needed: number;
  /** Content terms from the first of them to the last, both included. */
  readonly width: number;
}

/**
 * How the terms of a name must stand to be it: in any order, with at most one other content term among them ("Warren E.
 * Buffett", "ministry of health"); of three and more, one may be missing.
 *
 * @param content terms without stop words
 */
export function nearTerms(content: readonly string[]): NearTerms {
  const terms = [...new Set(content)];
  return { terms, needed: terms.length > 2 ? terms.length - 1 : terms.length, width: terms.length + 1 };
}
