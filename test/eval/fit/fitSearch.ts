import { auroc } from '../metrics.ts';
import type { GatheredSearch } from './gatherSearches.ts';
import { fitLogistic, type LogisticModel, logit } from './logistic.ts';
import { weighClasses } from './weighClasses.ts';

const OPTIONS = { steps: 20_000, rate: 0.02, lasso: 0 };

/** Fits how sure a search is that anything answers it: each set counts the same, and so do its two classes. */
export function fitSearch(searches: readonly GatheredSearch[]): LogisticModel {
  const weigh = weighClasses(searches);
  return fitLogistic(
    searches.map((one) => ({ features: one.features, isPositive: one.isAnswerable, weight: weigh(one) })),
    OPTIONS,
  );
}

/** By set: AUROC, and the mean of the shares of both classes that are told right at a chance of one half. */
export function searchFigures(
  model: LogisticModel,
  searches: readonly GatheredSearch[],
): Record<string, { readonly auroc: number; readonly balanced: number }> {
  const sets = [...new Set(searches.map(({ set }) => set))];
  return Object.fromEntries(
    sets.map((name) => {
      const scored = searches
        .filter(({ set }) => set === name)
        .map(({ features, isAnswerable }) => [logit(model, features), isAnswerable] as const);
      const right = (kind: boolean): number => {
        const own = scored.filter(([, isAnswerable]) => isAnswerable === kind);
        return own.filter(([score]) => score > 0 === kind).length / Math.max(1, own.length);
      };
      return [name, { auroc: auroc(scored), balanced: (right(true) + right(false)) / 2 }];
    }),
  );
}
