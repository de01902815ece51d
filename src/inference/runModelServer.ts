import { createLog } from '../processes/createLog.ts';
import { handleSignals } from '../processes/handleSignals.ts';
import { startModelServer } from './startModelServer.ts';
import type { ModelServerConfig } from './modelsConfig.ts';

/**
 * Serves the models until a signal ends that; then what is under way is finished.
 *
 * @throws what `startModelServer` throws
 */
export async function runModelServer(config: ModelServerConfig & { readonly logLevel: string }): Promise<void> {
  const log = createLog({ level: config.logLevel });
  const server = await startModelServer(config, log);
  handleSignals({ log, stop: server.close });
}
