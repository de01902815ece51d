import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { listenOn } from '../../work/listenOn.ts';
import type { WebEnv } from '../routes/webContext.ts';
import { boundConnections } from './boundConnections.ts';

export interface WebServer {
  readonly port: number;
  /** Takes no more requests, and waits for those under way. */
  close(): Promise<void>;
}

/** Milliseconds that a request may take to arrive. */
const PATIENCE = 10_000;
/** How often, in milliseconds, connections are looked through for such requests; Node's own is half a minute. */
const LOOKED = 1_000;
/** Milliseconds without a byte after which a connection ends: that of somebody who does not read what was asked for. */
const STALLED = 30_000;
/** Connections at a time, and those of one address; a proxy on this machine brings everybody's. */
const CONNECTIONS = 256;
const OF_ONE = 32;

/**
 * Listens.
 *
 * @param port 0 leaves the choice to the system, as tests do
 * @throws UsageError where the address cannot be listened on.
 */
export async function serveWeb(
  app: Hono<WebEnv>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, env as WebEnv['Bindings']),
    // The globals are discord.js's as well.
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: PATIENCE, headersTimeout: PATIENCE, connectionsCheckingInterval: LOOKED },
  }) as Server;
  server.maxConnections = CONNECTIONS;
  server.timeout = STALLED;
  server.on('connection', boundConnections(OF_ONE));
  const place = `WEB_HOST ${host} and WEB_PORT ${port}`;
  return {
    port: await listenOn(server, { host, port }, place),
    async close() {
      server.close();
      server.closeIdleConnections();
      await once(server, 'close');
    },
  };
}
