import { embeddingOf } from '../config/embeddingOf.ts';
import type { Embedder } from '../domain/ports.ts';
import { createTransformersEmbedder } from '../store/models/transformersEmbedder.ts';
import type { ModelProcess } from '../work/models/runModels.ts';
import type { ModelsConfig } from './modelsConfig.ts';

/** Articles that are embedded at a time for each address, behind which there may be several processes. */
const EACH = 4;

/**
 * What a build embeds with: a model of its own in this process, one article at a time, since with the shipped model a
 * message takes longer than the look-up; or, where the settings name several processes or other machines, those.
 */
export async function openBuildEmbedder(
  config: ModelsConfig,
  models: Pick<ModelProcess, 'embedder'>,
  corpus: string,
): Promise<{ readonly embedder: Embedder; readonly embedAtOnce: number }> {
  const { modelProcesses, modelServers } = config;
  if (modelServers === null && modelProcesses === 1)
    return { embedder: await createTransformersEmbedder(embeddingOf(config)), embedAtOnce: 1 };
  return {
    embedder: await models.embedder({ key: `build ${corpus}` }),
    embedAtOnce: modelServers === null ? modelProcesses : EACH * modelServers.urls.length,
  };
}
