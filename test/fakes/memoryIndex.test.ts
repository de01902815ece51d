import { searchIndexContract } from '../contracts/searchIndexContract.ts';
import { sampleContent } from '../fixtures/sampleContent.ts';
import { hashEmbedder } from './hashEmbedder.ts';
import { memoryIndex } from './memoryIndex.ts';

searchIndexContract('memory, as other tests use it', async () => {
  const content = await sampleContent(hashEmbedder);
  return { index: memoryIndex(content), content, embedder: hashEmbedder };
});
