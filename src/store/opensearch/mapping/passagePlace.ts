/** What is read back of a passage. */
export interface PassagePlace {
  readonly articleId: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly sentences: readonly [number, number];
  readonly start: number;
  readonly end: number;
  readonly articleLength: number;
}
