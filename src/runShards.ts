import { ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { startShards } from './discord/gateway/startShards.ts';
import { OnRecordError, UsageError } from './errors.ts';
import { handleSignals } from './processes/handleSignals.ts';

/** A shard has ten seconds to finish its answers; who waits for all of them has a little more. */
const GRACE = 15_000;

/**
 * Runs the bot as one process a shard. This process answers nothing: it starts the others, starts again those that end,
 * and stops them all.
 *
 * @param entry what each process runs
 * @throws UsageError where settings do not go together
 */
export async function runShards(
  { discord: { token, guilds }, shards: count }: Config,
  {
    entry,
    log,
    onFatal,
  }: { readonly entry: string; readonly log: Logger; readonly onFatal: (error: OnRecordError) => void },
): Promise<void> {
  if (token === undefined || count === null) throw new UsageError('Set DISCORD_TOKEN and SHARDS.');
  if (guilds.length === 0)
    throw new UsageError('With SHARDS set GUILDS as well: no shard sees all servers that the bot is in.');
  const manager = new ShardingManager(entry, {
    token,
    totalShards: count,
    respawn: false,
    execArgv: process.execArgv,
  });
  const shards = startShards(manager, { log, onFatal: (error) => void shards.stop().finally(() => onFatal(error)) });
  handleSignals({ log, grace: GRACE, stop: shards.stop });
  await shards.ready;
  log.info({ shards: manager.shards.size }, 'all shards are connected to Discord');
}
