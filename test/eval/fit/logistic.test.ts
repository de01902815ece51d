import { expect, it } from 'vitest';
import { fitLogistic, logit } from './logistic.ts';

const OPTIONS = { steps: 20_000, rate: 0.02, lasso: 0 };
/** Four of each value, of which so many are positive. */
const seen = (size: number, positives: number) =>
  Array.from({ length: 4 }, (_, n) => ({ features: { size }, isPositive: n < positives, weight: 1 }));

it('fits a feature whose values lie close together, far from 0', () => {
  const model = fitLogistic([...seen(9, 1), ...seen(10, 3)], OPTIONS);
  expect(logit(model, { size: 9 })).toBeCloseTo(-Math.log(3), 2);
  expect(logit(model, { size: 10 })).toBeCloseTo(Math.log(3), 2);
});

it('leaves out what tells little', () => {
  const examples = [...seen(0, 2), ...seen(1, 2)].map((one, n) => ({
    ...one,
    features: { ...one.features, isTold: one.isPositive ? 1 : 0, noise: n % 2 },
  }));
  const { weights } = fitLogistic(examples, { ...OPTIONS, lasso: 0.02 });
  expect(weights['size']).toBe(0);
  expect(weights['isTold']).toBeGreaterThan(1);
});
