import { expect, it } from 'vitest';
import { decodeSeed } from '../../../../src/ingest/formats/decodeSeed.ts';

/** The article of a page that was saved with the header that came with it. */
async function saved(location: string, head = '') {
  const header = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: ${location}\r\n\r\n`;
  const page = `<html><head>${head}</head><body><p>The quay stays shut, the harbour master said.</p></body></html>`;
  const { seeds } = await decodeSeed(Buffer.from(header + page), 'seeds/quay.html');
  return seeds[0];
}

it('takes the address from the header, and nothing of the header for text', async () => {
  const seed = await saved('https://news.example/quay');
  expect(seed?.given.url).toBe('https://news.example/quay');
  expect(seed?.text).toBe('The quay stays shut, the harbour master said.');
});

it('takes the address that the page gives itself only on the same host', async () => {
  const head = (href: string) => `<link rel="canonical" href="${href}">`;
  const from = 'https://news.example/quay?utm_source=feed';
  expect((await saved(from, head('https://news.example/quay')))?.given.url).toBe('https://news.example/quay');
  for (const other of ['https://other.example/quay', '/quay', 'javascript:alert(1)'])
    expect((await saved(from, head(other)))?.given.url).toBe(from);
});

it('takes no address of another kind', async () => {
  for (const location of ['file:///etc/passwd', 'javascript:alert(1)', 'quay', ''])
    expect((await saved(location))?.given.url).toBeUndefined();
});
