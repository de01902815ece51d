import type { Answer, AnswerSide, Excerpt } from '../domain/answer.ts';

/** One thing to show of an answer, in the order of display. */
export type Item =
  | { readonly kind: 'excerpt'; readonly excerpt: Excerpt; /** Position in the answer's list. */ readonly index: number; readonly side: AnswerSide | null }
  | { readonly kind: 'missing'; readonly side: string };

/**
 * An answer in the order in which it is read: side by side, then what belongs to no side, then the sides without a statement.
 * Without sides, best first.
 */
export function itemsOf(answer: Answer): readonly Item[] {
  const grouped = answer.sides.flatMap((side) => side.excerpts.map((index) => ({ index, side })));
  const seen = new Set(grouped.map(({ index }) => index));
  const rest = answer.excerpts.flatMap((_, index) => (seen.has(index) ? [] : [{ index, side: null }]));
  const excerpts = [...grouped, ...rest].flatMap(({ index, side }): Item[] => {
    const excerpt = answer.excerpts[index];
    return excerpt === undefined ? [] : [{ kind: 'excerpt', excerpt, index, side }];
  });
  return [...excerpts, ...answer.missingSides.map((side): Item => ({ kind: 'missing', side: side.name }))];
}
