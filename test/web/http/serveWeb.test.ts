import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { serveWeb } from '../../../src/web/http/serveWeb.ts';
import { openReader } from '../openReader.ts';

it('answers on its port, tells clients apart by their address, and leaves in order', async () => {
  const seen: string[] = [];
  const pace = { take: (client: string) => (seen.push(client), null) };
  const { app } = await openReader({ context: { pace } });
  const server = await serveWeb(app, { host: '127.0.0.1', port: 0 });
  const response = await fetch(`http://127.0.0.1:${server.port}/`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<h1>Ask</h1>');
  expect(seen).toEqual(['127.0.0.1']);
  await server.close();
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
});

it('says which settings to change where it cannot listen', async () => {
  const { app } = await openReader();
  const first = await serveWeb(app, { host: '127.0.0.1', port: 0 });
  const second = serveWeb(app, { host: '127.0.0.1', port: first.port });
  await expect(second).rejects.toThrow(UsageError);
  await expect(second).rejects.toThrow(
    /WEB_HOST 127\.0\.0\.1 and WEB_PORT \d+ cannot be listened on, since the port is in use; /,
  );
  await first.close();
});

it('takes no request that is no request', async () => {
  const { app } = await openReader();
  const server = await serveWeb(app, { host: '127.0.0.1', port: 0 });
  const socket = connect(server.port, '127.0.0.1');
  socket.write('nonsense\r\n\r\n');
  const reply = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
  expect(reply).toContain('400 Bad Request');
  await server.close();
});

/** Connections that say nothing, open as long as the server leaves them. */
async function silent(n: number, port: number, host: string): Promise<Socket[]> {
  const sockets = Array.from({ length: n }, () => connect(port, host).on('error', () => {}));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  return sockets;
}

it('is not held up for long by connections that say nothing', { timeout: 30_000 }, async () => {
  const { app } = await openReader();
  const server = await serveWeb(app, { host: '127.0.0.1', port: 0 });
  const sockets = await silent(256, server.port, '127.0.0.1');
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
  // Ten seconds each, and one until that is seen: longer here by a busy machine's second or two.
  const ended = Promise.all(sockets.map((socket) => once(socket.resume(), 'close')));
  await Promise.race([ended, new Promise((_, no) => setTimeout(() => no(new Error('still held up')), 15_000).unref())]);
  expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(200);
  await server.close();
});
