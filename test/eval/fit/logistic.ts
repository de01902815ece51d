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
 * Logistic regression by accelerated proximal gradient descent (FISTA: Beck and Teboulle, 2009); the loss is convex, so
 * it ends at the one optimum. Without the acceleration a feature whose values lie close together, far from 0, is not
 * there yet after 20,000 steps.
 */
export function fitLogistic(examples: readonly Example[], { steps, rate, lasso }: LogisticOptions): LogisticModel {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))];
  // The intercept is the weight of a feature that all have; it stands first, and nothing is drawn off it.
  const position = new Map(names.map((name, n) => [name, n + 1]));
  const rows = examples.map(({ features, isPositive, weight }) => ({
    at: [0, ...Object.keys(features).map((name) => position.get(name) ?? 0)],
    values: [1, ...Object.values(features)],
    target: isPositive ? 1 : 0,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let weights = new Float64Array(names.length + 1);
  // Where the slope is taken: ahead of the weights, the way they last went.
  let ahead = weights;
  let pace = 1;
  for (let step = 0; step < steps; step += 1) {
    const slope = new Float64Array(weights.length);
    for (const { at, values, target, weight } of rows) {
      const sum = at.reduce((all, n, i) => all + (ahead[n] ?? 0) * (values[i] ?? 0), 0);
      const error = (weight / total) * (1 / (1 + Math.exp(-sum)) - target);
      for (const [i, n] of at.entries()) slope[n] = (slope[n] ?? 0) + error * (values[i] ?? 0);
    }
    const before = weights;
    weights = ahead.map((from, n) => {
      const moved = from - rate * (slope[n] ?? 0);
      return n === 0 ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * lasso);
    });
    const next = (1 + Math.sqrt(1 + 4 * pace ** 2)) / 2;
    const share = (pace - 1) / next;
    ahead = weights.map((now, n) => now + share * (now - (before[n] ?? 0)));
    pace = next;
  }
  const [intercept = 0, ...fitted] = weights;
  return { intercept, weights: Object.fromEntries(names.map((name, n) => [name, fitted[n] ?? 0])) };
}

export function logit({ intercept, weights }: LogisticModel, features: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, intercept);
}
