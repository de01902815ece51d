import { createHash } from 'node:crypto';
import { auroc } from '../metrics.ts';
import type { GatheredReading } from './gatherReadings.ts';
import { fitLogistic, type LogisticModel, logit } from './logistic.ts';
import { weighClasses } from './weighClasses.ts';

/** What was fitted, and how it does on articles that it was not fitted on. */
export interface FittedDecision {
  readonly model: LogisticModel;
  /** Chance from which it pays to answer. */
  readonly enough: number;
  readonly crossValidated: { readonly auroc: number; readonly useful: number; readonly abstained: number };
}

const OPTIONS = { steps: 6_000, rate: 0.02, lasso: 0 };
const FOLDS = 5;

/**
 * Fits whether anything answers: each set counts the same, and so do its two classes. The threshold is the one with
 * which most questions end well, answered with evidence first or rightly not answered, of those that refuse enough.
 */
export function fitAnswerability(readings: readonly GatheredReading[]): FittedDecision {
  const weigh = weighClasses(readings);
  const known = new Map<number, LogisticModel>();
  const examples = readings.map((one) => ({
    features: one.features,
    isPositive: one.isAnswerable,
    weight: weigh(one),
  }));
  const folds = readings.map(({ article }) => createHash('sha1').update(article).digest().readUInt32BE() % FOLDS);
  const chances = readings.map((one, n) => {
    const model = modelOfFold(folds[n] ?? 0);
    return 1 / (1 + Math.exp(-logit(model, one.features)));
  });
  const enough = bestThreshold(readings, chances);
  const refused = readings.filter(({ isAnswerable }, n) => !isAnswerable && (chances[n] ?? 0) < enough).length;
  return {
    model: fitLogistic(examples, OPTIONS),
    enough,
    crossValidated: {
      auroc: auroc(chances.map((chance, n) => [chance, readings[n]?.isAnswerable ?? false] as const)),
      useful: usefulAt(readings, chances, enough),
      abstained: refused / Math.max(1, readings.filter(({ isAnswerable }) => !isAnswerable).length),
    },
  };

  function modelOfFold(fold: number): LogisticModel {
    let model = known.get(fold);
    if (!model) {
      model = fitLogistic(
        examples.filter((_, n) => folds[n] !== fold),
        OPTIONS,
      );
      known.set(fold, model);
    }
    return model;
  }
}

/**
 * Share of the questions without an answer that must be refused: excerpts that do not answer are worse than a silence.
 */
const REFUSED = 0.82;

function bestThreshold(readings: readonly GatheredReading[], chances: readonly number[]): number {
  const thresholds = Array.from({ length: 49 }, (_, n) => (n + 1) / 50);
  const strict = thresholds.filter((one) => usefulAt(readings, chances, one, false) >= REFUSED);
  return strict.reduce(
    (best, one) => (usefulAt(readings, chances, one) > usefulAt(readings, chances, best) ? one : best),
    strict[0] ?? 0.5,
  );
}

/** Share of the questions (of those with an answer, or those without) that end well. */
function usefulAt(
  readings: readonly GatheredReading[],
  chances: readonly number[],
  enough: number,
  kind?: boolean,
): number {
  const counted = readings
    .map((reading, n) => ({ ...reading, isAnswered: (chances[n] ?? 0) >= enough }))
    .filter(({ isAnswerable }) => kind === undefined || isAnswerable === kind);
  const good = counted.filter(({ isAnswerable, isFirst, isAnswered }) =>
    isAnswerable ? isFirst && isAnswered : !isAnswered,
  );
  return good.length / Math.max(1, counted.length);
}
