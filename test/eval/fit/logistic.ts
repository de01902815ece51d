/** What is seen of one case, by feature; a feature that is left out is 0. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly isPositive: boolean;
  /** How much it counts; 1 where all count the same. */
  readonly weight: number;
}

export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface LogisticOptions {
  readonly steps: number;
  /** Step size: below 4 divided by the largest sum of squares of one example's features. */
  readonly rate: number;
  /** Drawn off each weight's size, so that features that tell little come out as 0. */
  readonly lasso: number;
}

/**
 * Logistic regression by proximal gradient descent (ISTA: Beck and Teboulle, 2009); the loss is convex, so it ends at
 * the one optimum.
 */
export function fitLogistic(examples: readonly Example[], { steps, rate, lasso }: LogisticOptions): LogisticModel {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))];
  const position = new Map(names.map((name, n) => [name, n]));
  const rows = examples.map(({ features, isPositive, weight }) => ({
    at: Object.keys(features).map((name) => position.get(name) ?? 0),
    values: Object.values(features),
    target: isPositive ? 1 : 0,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = new Float64Array(names.length);
  let intercept = 0;
  for (let step = 0; step < steps; step += 1) {
    const slope = new Float64Array(names.length);
    let interceptSlope = 0;
    for (const { at, values, target, weight } of rows) {
      const sum = at.reduce((all, n, i) => all + (weights[n] ?? 0) * (values[i] ?? 0), intercept);
      const error = (weight / total) * (1 / (1 + Math.exp(-sum)) - target);
      interceptSlope += error;
      for (const [i, n] of at.entries()) slope[n] = (slope[n] ?? 0) + error * (values[i] ?? 0);
    }
    intercept -= rate * interceptSlope;
    for (const n of weights.keys()) {
      const moved = (weights[n] ?? 0) - rate * (slope[n] ?? 0);
      weights[n] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * lasso);
    }
  }
  return { intercept, weights: Object.fromEntries(names.map((name, n) => [name, weights[n] ?? 0])) };
}

export function logit({ intercept, weights }: LogisticModel, features: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, intercept);
}
