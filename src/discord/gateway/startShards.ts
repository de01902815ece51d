import type { ChildProcess } from 'node:child_process';
import type { Logger } from 'pino';
import { OnRecordError, UsageError } from '../../errors.ts';

/** One process of the bot, as `ShardingManager` has it. */
export interface ShardProcess {
  readonly id: number;
  readonly process: ChildProcess | null;
  spawn(timeout?: number): Promise<unknown>;
  /** With the process, or whatever else a shard may run in. */
  on(event: 'death', listener: (child: object) => void): unknown;
}

/** The part of discord.js's `ShardingManager` that is used here; it must not start processes again by itself. */
export interface Manager {
  readonly shards: { values(): Iterable<ShardProcess> };
  on(event: 'shardCreate', listener: (shard: ShardProcess) => void): unknown;
  spawn(options: { readonly delay: number; readonly timeout: number }): Promise<unknown>;
}

export interface Shards {
  /**
   * Resolves when each of them is connected.
   *
   * @throws OnRecordError where one does not become ready.
   */
  readonly ready: Promise<void>;
  /** Lets every process finish its answers; resolves when all have ended. */
  stop(): Promise<void>;
}

/** Milliseconds between two log-ins, as Discord wants; and for one to be ready: the first may build the index. */
const DELAY = 5_500;
const READY = 3_600_000;
/** Milliseconds until a process that ended is started again: doubled each time up to the longest. */
const AGAIN = { first: 5_000, longest: 300_000 } as const;
/** What a process ends with that was told something wrong: starting it again would not help. */
const WRONG = 2;

/** Starts a process for each shard, one after the other, and again where one ends that was not told to. */
export function startShards(
  manager: Manager,
  { log, onFatal }: { readonly log: Logger; readonly onFatal: (error: OnRecordError) => void },
): Shards {
  let isStopping = false;
  const timers = new Set<NodeJS.Timeout>();
  const stop = async (): Promise<void> => {
    isStopping = true;
    for (const timer of timers) clearTimeout(timer);
    await Promise.all([...manager.shards.values()].map(({ process: child }) => child && ended(child)));
  };

  manager.on('shardCreate', (shard) => {
    let deaths = 0;
    shard.on('death', (child) => {
      if (isStopping) return;
      const { exitCode = null } = child as { readonly exitCode?: number | null };
      if (exitCode === WRONG) {
        onFatal(new UsageError(`Shard ${shard.id} cannot run with these settings; its own words stand above.`));
        return;
      }
      const pause = Math.min(AGAIN.longest, AGAIN.first * 2 ** deaths);
      deaths += 1;
      log.error({ shard: shard.id, exitCode, pause }, 'the process of a shard ended; it is started again');
      const timer = setTimeout(() => {
        timers.delete(timer);
        // Where it does not become ready it ends or is left to itself; the first is heard of above.
        shard.spawn(-1).catch((error: unknown) => log.error({ err: error, shard: shard.id }, 'a shard did not start'));
      }, pause);
      timers.add(timer);
    });
  });

  const ready = manager.spawn({ delay: DELAY, timeout: READY }).then(
    () => {},
    async (cause: unknown) => {
      await stop();
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new OnRecordError(`The shards could not be started (${why}); what the first of them said stands above.`, {
        cause,
      });
    },
  );
  return { ready, stop };
}

/** Asks a process to end, and waits until it has. */
function ended(child: ChildProcess): Promise<void> | undefined {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
