import type { Candidate } from '../domain/candidate.ts';
import type { ReadSentence } from './readWindows.ts';
import weights from './weights.json' with { type: 'json' };

/** What tells whether the corpus answers: logits, as the reader gives them. */
export interface AnswerabilityFeatures {
  /** Of the best sentence. */
  readonly best: number;
  /** Of the window in which it was read. */
  readonly window: number;
}

export function answerabilityFeatures(sentences: readonly ReadSentence[]): AnswerabilityFeatures | null {
  const [best] = sentences;
  return best ? { best: best.score, window: best.window } : null;
}

/**
 * Calibrated chance, 0..1, that the corpus answers, from the best sentences of all parts; a logistic regression over
 * the features. How far the best one stands out, and which words of the question the corpus lacks, told nothing more on
 * articles apart.
 */
export function answerability(sentences: readonly ReadSentence[]): number {
  const features = answerabilityFeatures(sentences);
  if (features === null) return 0;
  const { intercept, best, window } = weights.answerability;
  return 1 / (1 + Math.exp(-(intercept + best * features.best + window * features.window)));
}

/**
 * The same where nothing was read: from the best candidate's score alone, by hand. It orders questions over one corpus;
 * whether anything answers it hardly tells (on 262 questions an AUROC of .52), so that nearly all are answered.
 */
export function candidateConfidence([best]: readonly Candidate[]): number {
  const { intercept, score } = weights.off;
  return best ? 1 / (1 + Math.exp(-(intercept + score * best.score))) : 0;
}
