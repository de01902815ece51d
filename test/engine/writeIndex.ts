import type { GenerationContent } from '../../src/domain/generation.ts';
import type { IndexWriter } from '../../src/domain/index/indexWriter.ts';

/** Hands content to a writer, article by article, as a build does. */
export async function writeIndex(writer: IndexWriter, content: GenerationContent): Promise<string> {
  for (const {
    passages: [first, end],
    ...indexed
  } of content.articles)
    await writer.add({
      ...indexed,
      passages: content.passages.slice(first, end),
      vectors: content.vectors.slice(first, end),
    });
  return writer.finish(content);
}
