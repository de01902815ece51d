import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createCandidateSource } from '../../../src/retrieve/candidates/createCandidateSource.ts';
import { generationFolder } from '../../../src/store/embedded/generationFiles.ts';
import { openGeneration } from '../../../src/store/embedded/openGeneration.ts';
import { writeGeneration } from '../../fixtures/generationContent.ts';
import { candidateSourceContract } from '../../contracts/candidateSourceContract.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { crowdedArticles } from '../../fixtures/crowdedArticles.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

candidateSourceContract('an opened generation', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-contract-'));
  const generation = await writeGeneration(folder, await writtenContent(crowdedArticles, hashEmbedder));
  const { index } = await openGeneration(generationFolder(folder, generation), { modelId: hashEmbedder.id });
  return { source: createCandidateSource(index), index, embedder: hashEmbedder };
});
