import type { Logger } from 'pino';
import { embeddingOf } from '../config/embeddingOf.ts';
import { UsageError } from '../errors.ts';
import { type ModelPoolOptions, startModelPool } from '../processes/startModelPool.ts';
import { isLoopback } from '../text/isLoopback.ts';
import { createModelApp } from '../work/models/remote/createModelApp.ts';
import { type ModelServer, serveModelApp } from '../work/models/remote/serveModelApp.ts';
import { runModels } from '../work/models/runModels.ts';
import type { ModelServerConfig } from './modelsConfig.ts';

/**
 * Serves the models of this machine to others, once they are loaded.
 *
 * @throws UsageError where others could reach them without a token, or the address cannot be listened on; ModelError
 *   where a model cannot be loaded
 */
export async function startModelServer(
  config: ModelServerConfig,
  log: Pick<Logger, 'error' | 'info'>,
  options: ModelPoolOptions = {},
): Promise<ModelServer> {
  const { host, port, token } = config.modelServer;
  if (token === null && !isLoopback(host))
    throw new UsageError(
      `MODEL_HOST ${host} lets other machines ask; set MODEL_TOKEN, here and there, or leave MODEL_HOST unset.`,
    );
  const pool = startModelPool(
    { embedding: embeddingOf(config), reader: config.reader },
    {
      processes: config.modelProcesses,
      onEnd: (how) => log.error({ how }, 'a process of the models ended; it is started again when it is asked'),
      ...options,
    },
  );
  try {
    const models = runModels(pool, { hasReader: config.reader !== null });
    const [embedder, reader] = await Promise.all([models.embedder(), models.reader()]);
    const ids = { embedder: embedder.id, reader: reader?.id ?? null };
    const app = createModelApp(pool, {
      models: ids,
      token,
      onError: (error) => log.error({ err: error }, 'a request for the models failed'),
    });
    const server = await serveModelApp(app, { host, port });
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`;
    log.info({ address, ...ids, processes: config.modelProcesses }, `the models answer at ${address}`);
    return { port: server.port, close: () => server.close().finally(pool.close) };
  } catch (error) {
    pool.close();
    throw error;
  }
}
