import type { Candidate, CandidateQuery } from '../domain/candidate.ts';
import { restOf } from '../retrieve/candidates/coverClauses.ts';
import { answerabilityFeatures } from './answerability.ts';
import type { ReadSentence } from './readWindows.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * What tells whether the corpus answers a search. Of one clause: the reader's logits, and the score of the best
 * candidate; that a corpus has nothing on a subject, retrieval tells better than reading, that it says something else
 * of it, reading. Of several: how well the best candidate fits the whole query; what is read for a clause tells no
 * more. What is not a feature of the query is left out; null where nothing was found, or nothing read.
 */
export function searchFeatures(
  query: Pick<CandidateQuery, 'clauses'>,
  candidates: readonly Candidate[],
  sentences: readonly ReadSentence[],
): Readonly<Record<string, number>> | null {
  const [best] = candidates;
  const read = answerabilityFeatures(sentences);
  if (best === undefined || read === null) return null;
  if (query.clauses.length === 1) return { ...read, ofOne: best.score };
  return { ofSeveral: Math.max(...candidates.map(restOf)), isOfSeveral: 1 };
}

/** Calibrated chance, 0..1, that the corpus answers a search; a logistic regression over the features. */
export function searchConfidence(features: Readonly<Record<string, number>> | null): number {
  if (features === null) return 0;
  const { intercept, ...shares } = weights.search.confidence;
  const logit = Object.entries(shares).reduce((sum, [name, share]) => sum + share * (features[name] ?? 0), intercept);
  return 1 / (1 + Math.exp(-logit));
}
