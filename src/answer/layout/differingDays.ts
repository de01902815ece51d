import type { Answer, Excerpt } from '../../domain/answer.ts';

/**
 * Makes the function that gives the day (`YYYY-MM-DD`) under an excerpt of an answer, null for an article without a
 * date: where excerpts are of different days, it has to be seen which says what was said when. Undefined where all are
 * of one.
 */
export function differingDays({
  excerpts,
  citations,
}: Pick<Answer, 'citations' | 'excerpts'>): (excerpt: Pick<Excerpt, 'citation'>) => string | null | undefined {
  const dayOf = ({ citation }: Pick<Excerpt, 'citation'>): string | null =>
    citations.find(({ number }) => number === citation)?.date ?? null;
  const isOne = new Set(excerpts.map(dayOf)).size < 2;
  return (excerpt) => (isOne ? undefined : dayOf(excerpt));
}
