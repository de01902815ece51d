import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { generationFolder } from '../../../src/store/embedded/generationFiles.ts';
import { openGeneration } from '../../../src/store/embedded/openGeneration.ts';
import { contractArticles, contractSides, openIndexContract } from '../../contracts/openIndexContract.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { writeGeneration } from '../../fixtures/generationContent.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

const content = { ...(await writtenContent(contractArticles, hashEmbedder)), sides: contractSides };

openIndexContract('a generation on disk', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-contract-'));
  const generation = await writeGeneration(folder, content);
  const { index } = await openGeneration(generationFolder(folder, generation), { modelId: hashEmbedder.id });
  return { index, content, embedder: hashEmbedder };
});

openIndexContract('the index in memory that tests use', async () => {
  return { index: memoryIndex(content), content, embedder: hashEmbedder };
});
