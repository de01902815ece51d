import type { Config } from './config.ts';
import { createLog } from './processes/createLog.ts';
import { handleSignals } from './processes/handleSignals.ts';
import { startModels } from './startModels.ts';

/**
 * Serves the models until a signal ends that; then what is under way is finished.
 *
 * @throws what `startModels` throws
 */
export async function runModelServer(config: Config): Promise<void> {
  const log = createLog({ level: config.logLevel, token: config.discord.token });
  const server = await startModels(config, log);
  handleSignals({ log, stop: server.close });
}
