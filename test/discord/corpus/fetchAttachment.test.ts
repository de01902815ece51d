import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fetchAttachment } from '../../../src/discord/corpus/fetchAttachment.ts';
import { bounds, limits } from '../../../src/discord/limits.ts';
import { OnRecordError } from '../../../src/errors.ts';

let server: Server;
let host: string;
const asked: string[] = [];
/** Bytes of the endless file that went out before the other side closed. */
let sent = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/cdn/moved') response.writeHead(302, { location: `http://${host}/cdn/note.txt` }).end();
    else if (request.url === '/cdn/gone') response.writeHead(404).end();
    else if (request.url === '/cdn/endless') {
      const chunk = Buffer.alloc(1024 * 1024, 'x');
      const more = (): void => {
        do sent += chunk.length;
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    } else if (request.url !== '/cdn/silent') response.end('The ferry crews called a strike.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

describe('fetchAttachment', () => {
  const api = (): string => `http://${host}/api`;

  it('gives the bytes of a file on the host of the API base', async () => {
    expect(Buffer.from(await fetchAttachment(`http://${host}/cdn/note.txt`, api())).toString()).toBe(
      'The ferry crews called a strike.',
    );
  });

  it('asks Discord’s hosts over https', async () => {
    const fetched: unknown[] = [];
    vi.stubGlobal('fetch', async (url: unknown) => (fetched.push(url), new Response('words')));
    onTestFinished(() => void vi.unstubAllGlobals());
    const urls = [
      'https://cdn.discordapp.com/ephemeral-attachments/1/2/a.txt?ex=1&is=2&hm=3',
      'https://media.discordapp.net/attachments/1/2/a.txt',
    ];
    for (const url of urls) await fetchAttachment(url, 'https://discord.com/api');
    expect(fetched).toEqual(urls);
  });

  it.each([
    'http://cdn.discordapp.com/a.txt',
    'https://cdn.discordapp.com:8443/a.txt',
    'https://cdn.discordapp.com.evil.example/a.txt',
    'https://cdn.discordapp.com@evil.example/a.txt',
    'https://evil.example/?cdn.discordapp.com',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/a.txt',
    'file:///etc/passwd',
    'data:text/plain,words',
    'not an address',
  ])('does not fetch %s', async (url) => {
    const fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
    onTestFinished(() => void vi.unstubAllGlobals());
    await expect(fetchAttachment(url, 'https://discord.com/api')).rejects.toThrow(OnRecordError);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('follows no redirect', async () => {
    asked.length = 0;
    await expect(fetchAttachment(`http://${host}/cdn/moved`, api())).rejects.toThrow('302');
    expect(asked).toEqual(['/cdn/moved']);
  });

  it('says so where the file is gone', async () => {
    await expect(fetchAttachment(`http://${host}/cdn/gone`, api())).rejects.toThrow('404');
  });

  it('stops reading what is larger than a file may be', async () => {
    await expect(fetchAttachment(`http://${host}/cdn/endless`, api())).rejects.toThrow('larger than Discord said');
    expect(sent).toBeLessThan(4 * limits.attachmentBytes);
  });

  it('waits no longer than it may', async () => {
    const timeout = vi
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation(() => AbortSignal.abort(new DOMException('late', 'TimeoutError')));
    onTestFinished(() => timeout.mockRestore());
    await expect(fetchAttachment(`http://${host}/cdn/silent`, api())).rejects.toThrow('late');
    expect(timeout).toHaveBeenCalledWith(bounds.download);
  });
});
