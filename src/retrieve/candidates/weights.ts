/**
 * How much each kind of evidence counts in a passage's score. Found by coordinate ascent on nDCG@10 over two sets of
 * questions at once (long ones over news, short ones over an encyclopedia), then rounded. The optimum is flat but for
 * the vectors: more of them helps short questions and harms long ones, hence two weights. Measure again with another
 * model.
 */
export const weights = {
  /** Passages taken from each search before they are scored. */
  candidates: 100,
  /** BM25 of the passage, as a share of what all terms of the question would give. */
  words: 0.45,
  /** The same over the whole article with its title: what the article is about. */
  article: 0.8,
  /** Pairs of words that stand beside each other in the question and in the passage. */
  phrases: 0.2,
  /** Cosine with a question of one clause: it has few words to go by, and they are often not those of the passage. */
  vectorShort: 6,
  /** Cosine with a longer question, whose words name the evidence more closely. */
  vectorLong: 0.6,
  /** Share of the terms of a question of one clause. */
  onlyClause: 0.6,
  /** The clause of a longer question that a passage stands for, by how well it fits it. */
  clause: 2.5,
  /** How well a passage fits a clause: share of its terms, cosine, and what is left where it names another outlet. */
  fit: { words: 0.4, vector: 0.45, otherOutlet: 0.6 },
  /** The article is by an outlet that the question names. */
  outlet: 0.2,
  /** The article has a date that the question gives. */
  date: 0.4,
  /** Fields of keyword search. */
  fields: { body: 1, title: 0.5, speaker: 0.3, outlet: 0.1 },
} as const;
