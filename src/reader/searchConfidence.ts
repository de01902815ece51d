import type { Candidate, CandidateQuery } from '../domain/candidate.ts';
import { restOf } from '../retrieve/candidates/coverClauses.ts';
import { windowLimits } from './cutWindows.ts';
import type { Ranking } from './rankCandidates.ts';
import type { ReadSentence } from './readWindows.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * What tells whether the corpus answers a search. Of one clause: how well what comes first was proposed, and how well
 * it answers with what stands around it; that a corpus has nothing on a subject, retrieval tells better than reading,
 * that it says something else of it, reading. Of several: how well the best candidate fits the whole query; what is
 * read for a clause tells no more. What is not a feature of the query is left out; null where nothing was found, or
 * nothing of what comes first was read.
 */
export function searchFeatures(
  query: Pick<CandidateQuery, 'clauses'>,
  candidates: readonly Candidate[],
  { ranked: [first], sentences }: Ranking,
): Readonly<Record<string, number>> | null {
  if (first === undefined || sentences.length === 0) return null;
  if (query.clauses.length > 1) return { ofSeveral: Math.max(...candidates.map(restOf)), isOfSeveral: 1 };
  const proposed = candidates.find(({ id }) => id === first.id);
  const isAround = isAroundOf(first);
  // The mean: of many sentences one seems to answer, and more of a paragraph does where it is about what is asked.
  const read = sentences.filter(isAround).map(({ score }) => score);
  if (proposed === undefined || read.length === 0) return null;
  return { ofOne: proposed.score, read: read.reduce((sum, score) => sum + score, 0) / read.length };
}

/** Whether a sentence stands in the passage's paragraph, or where a window around the passage reaches. */
function isAroundOf({ article, sentences: [first, end] }: Candidate): (one: ReadSentence) => boolean {
  const blockOf = (sentence: number): number | undefined => article.sentences[sentence]?.block;
  const { before, after } = windowLimits;
  return (one) =>
    one.article === article &&
    (blockOf(one.sentence) === blockOf(first) || (one.sentence >= first - before && one.sentence < end + after));
}

/** Calibrated chance, 0..1, that the corpus answers a search; a logistic regression over the features. */
export function searchConfidence(features: Readonly<Record<string, number>> | null): number {
  if (features === null) return 0;
  const { intercept, ...shares } = weights.search.confidence;
  const logit = Object.entries(shares).reduce((sum, [name, share]) => sum + share * (features[name] ?? 0), intercept);
  return 1 / (1 + Math.exp(-logit));
}
