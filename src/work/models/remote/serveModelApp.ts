import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { listenOn } from '../../listenOn.ts';
import { LONGEST_WAIT } from './wire.ts';

export interface ModelServer {
  readonly port: number;
  /** Takes no more requests, and waits for those under way. */
  close(): Promise<void>;
}

/** Milliseconds that a request may take to arrive; the longest are tens of megabytes. */
const PATIENCE = 30_000;
/** How often, in milliseconds, connections are looked through for such requests; Node's own is half a minute. */
const LOOKED = 1_000;
/** Milliseconds for which a connection is kept for the next request; whoever asks is told. */
const KEPT = 60_000;
/** How often, in milliseconds, connections without a request are ended while the server closes. */
const SWEEP = 50;
/** Connections at a time, with one request each. */
const CONNECTIONS = 256;

/**
 * Listens.
 *
 * @param port 0 leaves the choice to the system, as tests do
 * @throws UsageError where the address cannot be listened on.
 */
export async function serveModelApp(
  app: Pick<Hono, 'fetch'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<ModelServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    // The globals are discord.js's as well.
    overrideGlobalObjects: false,
    serverOptions: {
      requestTimeout: PATIENCE,
      headersTimeout: PATIENCE,
      connectionsCheckingInterval: LOOKED,
      keepAliveTimeout: KEPT,
    },
  }) as Server;
  server.maxConnections = CONNECTIONS;
  server.timeout = LONGEST_WAIT + PATIENCE;
  const place = `MODEL_HOST ${host} and MODEL_PORT ${port}`;
  return {
    port: await listenOn(server, { host, port }, place),
    async close() {
      server.close();
      // Those that are answered from now on would be kept for the next request.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
      await once(server, 'close').finally(() => clearInterval(sweep));
    },
  };
}
