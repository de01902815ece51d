import type { Logger } from 'pino';
import { embeddingOf } from '../config/embeddingOf.ts';
import { createModelProcess } from '../processes/createModelProcess.ts';
import { identifyEmbedder } from '../store/models/transformersEmbedder.ts';
import { identifyReader } from '../store/models/transformersReader.ts';
import { memoiseUntilRejected } from '../work/memoiseUntilRejected.ts';
import { connectModels } from '../work/models/remote/connectModels.ts';
import { type ModelProcess, runModels } from '../work/models/runModels.ts';
import type { ModelsConfig } from './modelsConfig.ts';

/** The models where the settings say: in processes of this machine, or at the addresses of others. */
export function openModels(config: ModelsConfig, log: Pick<Logger, 'error' | 'info' | 'warn'>): ModelProcess {
  const embedding = embeddingOf(config);
  const { reader, modelServers: servers } = config;
  if (servers === null)
    return createModelProcess(
      { embedding, reader },
      {
        processes: config.modelProcesses,
        onEnd: (how) => log.error({ how }, 'a process of the models ended; it is started again when it is asked'),
      },
    );
  const pool = connectModels({
    ...servers,
    ids: {
      embedder: memoiseUntilRejected(() => identifyEmbedder(embedding)),
      reader: memoiseUntilRejected(() => identifyReader(reader?.model ?? '')),
    },
    onChange: (words, isIn) => (isIn ? log.info(words) : log.warn(words)),
  });
  return runModels(pool, { hasReader: reader !== null });
}
