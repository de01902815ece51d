import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { listenOn } from '../work/listenOn.ts';
import type { Metrics } from './createMetrics.ts';

export interface MetricsServerOptions {
  readonly host: string;
  /** 0 leaves the choice to the system, as tests do; `MetricsServer.port` says which port it is. */
  readonly port: number;
  readonly metrics: Metrics;
  /** Null where questions can be answered now, else why not. */
  readonly notReady: () => Promise<string | null>;
}

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Milliseconds a request may take to arrive; there is nothing in it but a path. */
const PATIENCE = 5_000;
/** Connections at a time; one scraper and one probe need two. */
const CONNECTIONS = 16;

/**
 * Serves `GET /healthz` (200 while the process answers at all), `/readyz` (200, or 503 and why not) and `/metrics`.
 *
 * @throws UsageError where the address cannot be listened on.
 */
export async function serveMetrics({ host, port, metrics, notReady }: MetricsServerOptions): Promise<MetricsServer> {
  const server = createServer(
    { requestTimeout: PATIENCE, headersTimeout: PATIENCE, keepAliveTimeout: PATIENCE },
    (request, response) => {
      answer(request, metrics, notReady).then(
        (reply) => send(request, response, reply),
        () => send(request, response, { status: 500, body: 'failed\n' }),
      );
    },
  );
  server.maxConnections = CONNECTIONS;
  const place = `METRICS_HOST ${host} and METRICS_PORT ${port}`;
  return {
    port: await listenOn(server, { host, port }, place, 'choose others or unset METRICS_PORT'),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

async function answer(
  { method, url = '' }: IncomingMessage,
  metrics: Metrics,
  notReady: () => Promise<string | null>,
): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: 'GET only\n' };
  switch (url.split('?')[0]) {
    case '/healthz':
      return { status: 200, body: 'ok\n' };
    case '/readyz': {
      const why = await notReady();
      return why === null ? { status: 200, body: 'ready\n' } : { status: 503, body: `${why}\n` };
    }
    case '/metrics':
      return { status: 200, ...(await metrics.render()) };
    default:
      return { status: 404, body: 'there is /healthz, /readyz and /metrics\n' };
  }
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, body, type = 'text/plain; charset=utf-8' }: Reply,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : body);
}
