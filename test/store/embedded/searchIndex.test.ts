import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { generationFolder } from '../../../src/store/embedded/generationFiles.ts';
import { openGeneration } from '../../../src/store/embedded/openGeneration.ts';
import { writeGeneration } from '../../../src/store/embedded/writeGeneration.ts';
import { searchIndexContract } from '../../contracts/searchIndexContract.ts';
import { sampleContent } from '../../fixtures/sampleContent.ts';
import { shippedEmbedder } from '../../fixtures/shippedEmbedder.ts';

searchIndexContract('vectra and minisearch in a generation on disk', async () => {
  const embedder = await shippedEmbedder();
  const content = await sampleContent(embedder);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-contract-'));
  const generation = await writeGeneration(folder, content);
  const { index } = await openGeneration(generationFolder(folder, generation), { modelId: embedder.id });
  return { index, content, embedder };
});
