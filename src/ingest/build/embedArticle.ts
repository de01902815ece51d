import type { Article, Passage, Sentence } from '../../domain/article.ts';
import type { KnownVectors } from '../../domain/index/indexWriter.ts';
import type { Embedder } from '../../domain/ports.ts';
import { embedPassages } from './embedPassages.ts';
import { makePassages } from './makePassages.ts';

export interface EmbeddedArticle {
  readonly passages: readonly Passage[];
  /** One unit vector a passage, in the same order. */
  readonly vectors: readonly Float32Array[];
  /** How many of them were made now. */
  readonly embedded: number;
}

/** Passages of an article and their vectors: known ones, and for the others those that the model makes. */
export async function embedArticle(
  article: Article,
  sentences: readonly Sentence[],
  embedder: Embedder,
  known: KnownVectors | null,
): Promise<EmbeddedArticle> {
  const passages = await makePassages(article, sentences, embedder.countTokens, embedder.window);
  const texts = passages.map(({ start, end }) => article.text.slice(start, end));
  const found = (await known?.vectorsOf(texts.map((text) => ({ title: article.title, text })))) ?? [];
  const missing = texts.filter((_, at) => !found[at]);
  const made = await embedPassages(article.title, missing, embedder);
  let next = 0;
  const vectors = texts.map((_, at) => found[at] ?? made[next++] ?? new Float32Array());
  return { passages, vectors, embedded: missing.length };
}
