import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createNet, type Net, type NetSettings } from '../../src/collect/net/createNet.ts';

/** What a path gives: a page, or whatever a function writes. */
export type Served =
  | { readonly type?: string; readonly body?: string | Buffer; readonly status?: number; readonly headers?: object }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Site {
  readonly port: number;
  /** By path. */
  readonly pages: Map<string, Served>;
  /** Paths that were asked for, with the header that came. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** An address of a host that leads here. */
  at(path: string, host?: string): string;
  /** A net in which every host leads here: tests have this machine only. */
  net(more?: Partial<NetSettings>): Net;
  /** How often somebody connected. */
  connections(): number;
  close(): Promise<void>;
}

/** A server of pages on this machine. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, Served>();
  const asked: Site['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    const served = pages.get(request.url ?? '');
    if (typeof served === 'function') served(request, response);
    else if (served === undefined) response.writeHead(404).end();
    else {
      const { type = 'text/html; charset=utf-8', body = '', status = 200, headers = {} } = served;
      response.writeHead(status, { 'content-type': type, ...headers }).end(body);
    }
  });
  let connections = 0;
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    pages,
    asked,
    at: (path, host = 'news.localhost') => `http://${host}:${port}${path}`,
    net: (more = {}) =>
      createNet({
        hosts: [`news.localhost:${port}`, `.news.localhost:${port}`],
        pause: 0,
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
        isAllowed: (address) => address === '127.0.0.1',
        ...more,
      }),
    connections: () => connections,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
