import type { OpenIndex } from '../domain/index/openIndex.ts';
import type { Period } from '../domain/period.ts';
import type { VerifiedAnswer } from '../evidence/verified.ts';

/** Days before and after which no article is. */
export const EVER = { from: '0000-01-01', to: '9999-12-31' } as const;

/**
 * An answer out of a period, with how many articles are of it, and how many have no date and were left out; where none
 * is of it, that is why nothing was found. One out of all articles is as it was.
 */
export async function withPeriod(
  answer: VerifiedAnswer,
  { since, until }: Period,
  { statistics, info }: Pick<OpenIndex, 'statistics' | 'info'>,
): Promise<VerifiedAnswer> {
  if (since === undefined && until === undefined) return answer;
  const range = { from: since ?? EVER.from, to: until ?? EVER.to };
  const [articles = 0, dated = 0] = await statistics.articlesWithin([range, EVER]);
  return {
    ...answer,
    ofPeriod: { articles, undated: info.articles - dated },
    ...(answer.outcome === 'no_evidence' && articles === 0 ? { why: { kind: 'noneOfPeriod' } } : {}),
  };
}
