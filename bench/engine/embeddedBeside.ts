import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { IndexWriter } from '../../src/domain/index/indexWriter.ts';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import { createIndexWriter } from '../../src/store/embedded/createIndexWriter.ts';
import { generationFolder } from '../../src/store/embedded/generationFiles.ts';
import { openGeneration } from '../../src/store/embedded/openGeneration.ts';

/** An embedded index of the same articles, to compare with, in a folder that is removed afterwards. */
export interface EmbeddedBeside extends Pick<IndexWriter, 'add' | 'say'> {
  finish(...facts: Parameters<IndexWriter['finish']>): Promise<OpenIndex>;
  remove(): Promise<void>;
}

export async function embeddedBeside(): Promise<EmbeddedBeside> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-embedded-'));
  const writer = await createIndexWriter(folder);
  return {
    add: writer.add,
    say: writer.say,
    async finish(facts) {
      const generation = await writer.finish(facts);
      return (await openGeneration(generationFolder(folder, generation), { modelId: facts.model.id })).index;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
