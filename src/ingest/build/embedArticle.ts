import type { Article, Passage, Sentence } from '../../domain/article.ts';
import type { BuildCache } from '../../domain/index/buildCache.ts';
import type { Embedder } from '../../domain/ports.ts';
import { cacheEmbedder } from '../cache/cacheEmbedder.ts';
import { embedPassages } from './embedPassages.ts';
import { makePassages } from './makePassages.ts';

export interface EmbeddedArticle {
  readonly passages: readonly Passage[];
  /** One unit vector a passage, in the same order. */
  readonly vectors: readonly Float32Array[];
  /** How many of them were made now. */
  readonly embedded: number;
}

/** Passages of an article and their vectors: those in the cache, and for the others those that the model makes. */
export async function embedArticle(
  article: Article,
  sentences: readonly Sentence[],
  embedder: Embedder,
  cache: BuildCache,
): Promise<EmbeddedArticle> {
  const passages = await makePassages(article, sentences, embedder.countTokens, embedder.window);
  const texts = passages.map(({ start, end }) => article.text.slice(start, end));
  const made = new Set<string>();
  const vectors = await embedPassages(
    article.title,
    texts,
    cacheEmbedder(embedder, cache, (text) => made.add(text)),
  );
  return { passages, vectors, embedded: texts.filter((text) => made.has(text)).length };
}
