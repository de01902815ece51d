import { seeded } from '../seeded.ts';
import { describe, isUnnoticed } from './describe.ts';

/** What the parts of a run are told, through the environment: Stryker loads them by their paths. */
export const LIMIT = 'MUTATE_LIMIT';
export const SEED = 'MUTATE_SEED';
export const TESTS = 'MUTATE_TESTS';
export const LEFT_OUT = 'not in the sample';

interface Plan {
  plan: string;
  readonly mutant: { status?: string; statusReason?: string };
}

/**
 * Stryker has no sampling, and no plugin that may turn mutants down without a process of its own. So this is a
 * reporter: it is shown the plan, and rewrites it, so that all but a seeded random part of the mutants are ignored. It
 * prints survivors as they are found, so that a run that is cut short has told something.
 */
const sample = {
  onMutationTestingPlanReady({ mutantPlans }: { readonly mutantPlans: readonly Plan[] }): void {
    const random = seeded(Number(process.env[SEED]));
    const drawn = mutantPlans.map((plan) => ({ plan, at: random() })).toSorted((a, b) => a.at - b.at);
    for (const { plan } of drawn.slice(Number(process.env[LIMIT]))) {
      plan.plan = 'EarlyResult';
      Object.assign(plan.mutant, { status: 'Ignored', statusReason: LEFT_OUT });
    }
  },

  onMutantTested(mutant: Parameters<typeof describe>[0]): void {
    if (isUnnoticed(mutant)) process.stdout.write(`${describe(mutant)}\n`);
  },
};

export const strykerPlugins = [{ kind: 'Reporter', name: 'sample', value: sample }];
