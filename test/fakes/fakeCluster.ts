import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ClusterRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  /** The body, as JSON a line. */
  readonly lines: readonly unknown[];
}

/** What is answered to a request: a status with a body, or nothing at all. */
export type ClusterAnswer = { readonly status?: number; readonly body: unknown } | 'nothing';

/** A server that answers as a cluster might, by the number of the request; it keeps what it was asked. */
export async function fakeCluster(answer: (request: ClusterRequest, n: number) => ClusterAnswer) {
  const asked: ClusterRequest[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const lines = text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown);
      const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, lines };
      const given = answer(one, asked.push(one) - 1);
      if (given === 'nothing') return;
      response.writeHead(given.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(given.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    settings: {
      urls: [`http://127.0.0.1:${(server.address() as AddressInfo).port}`],
      login: null,
      ca: null,
      prefix: 'test',
      shards: 1,
      replicas: 0,
      refresh: '1s',
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
