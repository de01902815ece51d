import type { SearchIndex } from '../domain/ports.ts';
import type { QuestionAnalysis } from './questionAnalysis.ts';
import type { RankedPassage } from './rankedPassage.ts';

/** Chance, 0..1, that the corpus answers the question. */
export function confidenceOf(index: SearchIndex, analysis: QuestionAnalysis, ranked: readonly RankedPassage[]): number {
  const total = analysis.terms.reduce((sum, { idf }) => sum + idf, 0);
  const known = analysis.terms.reduce((sum, { idf, frequency }) => sum + (frequency > 0 ? idf : 0), 0);
  const cosine = Math.max(0, ...ranked.map((one) => one.cosine));
  const unknown = analysis.names.filter((name) => !name.known).length;
  if (index.info.passages === 0 || total === 0) return 0;
  const z = 6 * (known / total) + 4 * cosine - 5.2 - 4 * Math.min(unknown, 1);
  return 1 / (1 + Math.exp(-z));
}
