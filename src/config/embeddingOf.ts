import path from 'node:path';

/** What the embedder's adapter takes: with the folder for models that are downloaded. */
export function embeddingOf<Embedding extends object>({
  embedding,
  index,
}: {
  readonly embedding: Embedding;
  readonly index: string;
}): Embedding & { readonly cacheFolder: string } {
  return { ...embedding, cacheFolder: path.join(index, 'models') };
}
