import type { Candidate, CandidateQuery } from '../domain/candidate.ts';
import { answerabilityFeatures } from './answerability.ts';
import type { ReadSentence } from './readWindows.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * What tells whether the corpus answers a search: the reader's logits, and the score of the best candidate. That a
 * corpus has nothing on a subject, retrieval tells better than reading; that it says something else of it, reading.
 * Retrieval scores queries of one clause and of several on scales of their own. What is not a feature of the query is
 * left out; null where nothing was read.
 */
export function searchFeatures(
  query: Pick<CandidateQuery, 'clauses'>,
  [best]: readonly Candidate[],
  sentences: readonly ReadSentence[],
): Readonly<Record<string, number>> | null {
  const read = answerabilityFeatures(sentences);
  if (best === undefined || read === null) return null;
  return query.clauses.length > 1 ? { ...read, ofSeveral: best.score, isOfSeveral: 1 } : { ...read, ofOne: best.score };
}

/** Calibrated chance, 0..1, that the corpus answers a search; a logistic regression over the features. */
export function searchConfidence(features: Readonly<Record<string, number>> | null): number {
  if (features === null) return 0;
  const { intercept, ...shares } = weights.search.confidence;
  const logit = Object.entries(shares).reduce((sum, [name, share]) => sum + share * (features[name] ?? 0), intercept);
  return 1 / (1 + Math.exp(-logit));
}
