import type { SearchIndex } from '../../domain/ports.ts';
import { type ConfidenceFeatures, confidenceFeatureNames, confidenceFeatures } from './confidenceFeatures.ts';
import model from './confidenceModel.json' with { type: 'json' };
import type { QuestionAnalysis } from '../question/questionAnalysis.ts';
import type { RankedPassage } from '../candidates/rankedPassage.ts';

/** A logistic regression over `ConfidenceFeatures`, as `test/eval/fitConfidence.ts` writes it. */
export interface ConfidenceModel {
  readonly intercept: number;
  readonly weights: ConfidenceFeatures;
}

/** Calibrated chance, 0..1, that the corpus answers the question. */
export function confidenceOf(index: SearchIndex, analysis: QuestionAnalysis, ranked: readonly RankedPassage[]): number {
  if (ranked.length === 0) return 0;
  return chance(confidenceFeatures(index, analysis, ranked), model);
}

export function chance(features: ConfidenceFeatures, { intercept, weights }: ConfidenceModel): number {
  const sum = confidenceFeatureNames.reduce((total, name) => total + weights[name] * features[name], intercept);
  return 1 / (1 + Math.exp(-sum));
}
