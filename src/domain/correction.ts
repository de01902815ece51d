/** Who mended what an article is read to say, and when. */
export interface Corrected {
  /** Id of the manager. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Whose words a statement is, as a manager mended it. It holds for as long as the article has these very words under
 * the speaker that was mended, wherever in it they stand.
 */
export interface Correction extends Corrected {
  readonly articleId: string;
  /** From the first to the last word of what is said, as they stand in the article. */
  readonly words: string;
  /** The speaker that the article is read to name; null where it is unclear. */
  readonly from: string | null;
  /** Whose words they are; null where that is unclear. */
  readonly to: { readonly name: string; readonly role: string | null; readonly side: string | null } | null;
}
