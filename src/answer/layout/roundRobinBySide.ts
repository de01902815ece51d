import type { AnswerSide, Excerpt, MissingSide } from '../../domain/answer.ts';
import type { Verified, VerifiedAnswer } from '../../evidence/verified.ts';

/** One thing to show of an answer. */
export type Item = ExcerptItem | { readonly kind: 'missing'; readonly side: MissingSide };

export interface ExcerptItem {
  readonly kind: 'excerpt';
  readonly excerpt: Verified<Excerpt>;
  /** Position in the answer's list. */
  readonly index: number;
  readonly side: AnswerSide | null;
}

/**
 * An answer in the order in which its pages fill: the sides without a statement, then the best excerpt of each side,
 * then the second best of each, and so on, so that the first page holds every side; then what belongs to no side.
 * Without sides, best first.
 */
export function roundRobinBySide(answer: VerifiedAnswer): readonly Item[] {
  const rounds = Math.max(0, ...answer.sides.map(({ excerpts }) => excerpts.length));
  const bySide = Array.from({ length: rounds }, (_, round) =>
    answer.sides.flatMap((side) => toItem(answer, side.excerpts[round], side)),
  ).flat();
  const seen = new Set(bySide.map(({ index }) => index));
  const rest = answer.excerpts.flatMap((_, index) => (seen.has(index) ? [] : toItem(answer, index, null)));
  return [...answer.missingSides.map((side): Item => ({ kind: 'missing', side })), ...bySide, ...rest];
}

function toItem(answer: VerifiedAnswer, index: number | undefined, side: AnswerSide | null): ExcerptItem[] {
  const excerpt = index === undefined ? undefined : answer.excerpts[index];
  return index === undefined || excerpt === undefined ? [] : [{ kind: 'excerpt', excerpt, index, side }];
}
