import type { Article } from '../domain/article.ts';
import type { ReadSeedText } from '../domain/ports.ts';
import type { Verified } from './verified.ts';

/** Articles that may be quoted: those that it has. */
export interface Standing extends ReadonlySet<Article> {
  has(article: Article): article is Verified<Article>;
}

/**
 * Which articles may be quoted: those whose file, read again now, holds the very text that was indexed. What is quoted
 * from anywhere but a fresh answer goes through here or through `recheckAnswer`.
 */
export async function stillStanding(articles: Iterable<Article>, readSeedText: ReadSeedText): Promise<Standing> {
  const read = await Promise.all(
    [...new Set(articles)].map(async (article) => [article, await readSeedText(article)] as const),
  );
  const standing: unknown = new Set(read.flatMap(([article, text]) => (text === article.text ? [article] : [])));
  return standing as Standing;
}
