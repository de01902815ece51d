/** How much each kind of evidence counts. */
export const weights = {
  /** Passages taken from each search. */
  candidates: 100,
  /** Cosine against a best keyword score of 1. */
  vector: 0.6,
  outlet: 0.3,
  date: 0.2,
  /** Terms of a proper name against other terms. */
  nameTerm: 1,
  fields: { body: 1, title: 0.3, speaker: 0.3, outlet: 0.1 },
} as const;
