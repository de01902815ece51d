import { Events, GatewayCloseCodes } from 'discord.js';
import type { Logger } from 'pino';
import { OnRecordError } from '../../errors.ts';

/** The events of a client that are listened to, by shard. */
export interface GatewayEvents {
  on(event: string, listener: (first: unknown, second?: unknown) => void): unknown;
}

export interface GatewayWatch {
  /** Whether every connection stands now. */
  isConnected(): boolean;
  /** Looks no longer. */
  stop(): void;
}

/** How long, in milliseconds, a connection may be away before the process leaves, to be started anew. */
const PATIENCE = 5 * 60_000;

/** What to do about the ways in which Discord closes for good. */
const ADVICE: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'it no longer takes the token; set DISCORD_TOKEN to the current one',
  [GatewayCloseCodes.InvalidShard]: 'it does not know this shard; update On Record',
  [GatewayCloseCodes.ShardingRequired]: 'the bot is in more servers than one connection may serve; remove it from some',
  [GatewayCloseCodes.InvalidAPIVersion]: 'it no longer speaks this version; update On Record',
  [GatewayCloseCodes.InvalidIntents]: 'it does not know an intent; update On Record',
  [GatewayCloseCodes.DisallowedIntents]: 'it does not allow an intent; allow it in the Developer Portal, under Bot',
};

/**
 * Follows the connections to Discord: by what the library tells of each, since its own "ready" stays true for half a
 * minute after Discord has gone.
 *
 * @param onFatal told once, where Discord has closed for good or has been away for too long.
 */
export function watchGateway(
  client: GatewayEvents,
  {
    onFatal,
    log,
    patience = PATIENCE,
  }: {
    readonly onFatal: (error: OnRecordError) => void;
    readonly log: Pick<Logger, 'info' | 'warn'>;
    readonly patience?: number;
  },
): GatewayWatch {
  /** A timer for each connection that is away; one that never stood has none. */
  const away = new Map<unknown, NodeJS.Timeout>();
  const standing = new Set<unknown>();
  let watching = true;

  const fatal = (message: string): void => {
    if (!watching) return;
    stop();
    onFatal(new OnRecordError(message));
  };

  function isBack(shard: unknown): void {
    clearTimeout(away.get(shard));
    away.delete(shard);
    standing.add(shard);
  }

  function isAway(shard: unknown): void {
    standing.delete(shard);
    if (!watching || away.has(shard)) return;
    const minutes = Math.round(patience / 60_000);
    const leave = (): void => fatal(`Discord could not be reached for ${minutes} minutes: check the connection.`);
    away.set(shard, setTimeout(leave, patience));
  }

  function stop(): void {
    watching = false;
    for (const timer of away.values()) clearTimeout(timer);
    away.clear();
  }

  client.on(Events.ShardReady, isBack);
  client.on(Events.ShardResume, (shard) => {
    log.info('Discord gateway resumed');
    isBack(shard);
  });
  client.on(Events.ShardReconnecting, (shard) => {
    log.warn('the connection to Discord is lost; reconnecting');
    isAway(shard);
  });
  client.on(Events.ShardDisconnect, (closed, shard) => {
    const { code } = closed as { readonly code: number };
    standing.delete(shard);
    const advice = ADVICE[code];
    if (advice === undefined) isAway(shard);
    else fatal(`Discord closed the connection for good (${code}): ${advice}.`);
  });

  return { isConnected: () => watching && standing.size > 0 && away.size === 0, stop };
}
