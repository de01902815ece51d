import type { Span } from '../../../domain/span.ts';

/** Characters from the start of the first passage of an article to the end of the last. */
export function lengthOf(passages: readonly Span[]): number {
  return (passages.at(-1)?.end ?? 0) - (passages[0]?.start ?? 0);
}
