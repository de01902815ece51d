import type { SearchIndex } from '../../domain/ports.ts';

/** Numbers of a passage and of those before and after it in its article. */
export function neighbourhood(index: SearchIndex, passage: number, article: number): number[] {
  const [first, end] = index.articles[article]?.passages ?? [0, 0];
  return [passage, passage - 1, passage + 1].filter((n) => n >= first && n < end);
}
