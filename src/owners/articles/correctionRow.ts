import type { Correction } from '../../domain/correction.ts';

/** What a manager mended, as an evaluation of attribution takes it: whose words these are, and who was read instead. */
export interface CorrectionRow {
  readonly articleId: string;
  readonly words: string;
  /** Null where the article does not tell. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly side: string | null;
  /** The speaker that the article was read to name. */
  readonly read: string | null;
  readonly at: string;
}

/** The row of a correction; who made it stays out of it. */
export function correctionRow({ articleId, words, from, to, at }: Correction): CorrectionRow {
  return {
    articleId,
    words,
    speaker: to?.name ?? null,
    role: to?.role ?? null,
    side: to?.side ?? null,
    read: from,
    at,
  };
}
