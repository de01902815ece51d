/**
 * One process that opens a built index, then serves the web reader and loads its first page with all that this names,
 * as a browser does that has never been there: figures as JSON. Started by run.ts; or alone, after `npm run reindex`:
 *
 *   node --import ./src/stripTypes.mjs bench/timeWeb.ts [SEEDS] [INDEX]
 */
import http from 'node:http';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { createServices } from '../src/services.ts';
import { startWeb } from '../src/startWeb.ts';
import { median } from './statistics.ts';

/** Fewer than one reader may load in a row. */
const WARM = 20;
/** Loaded by itself: attributes that fetch, and addresses in style sheets. */
const FETCHED = /<(?:script|img|iframe)\b[^>]*\ssrc="([^"]+)"|<link\b[^>]*\shref="([^"]+)"|url\(["']?([^"')]+)/g;

const [seeds = 'seeds', index = 'index'] = process.argv.slice(2);
const config = { ...readConfig({}), seeds, index, web: { host: '127.0.0.1', port: 0, url: undefined } };
const services = createServices(config, pino({ level: 'silent' }));
// As npm run web does: it listens before there is an index.
const server = await startWeb({ ...services, config });
const { info } = await services.index();

const started = performance.now();
const origin = `http://127.0.0.1:${server.port}/`;
const agent = new http.Agent({ keepAlive: true });
const first = await loadPage(origin);
const coldMs = performance.now() - started;
const times: number[] = [];
for (let n = 0; n < WARM; n += 1) {
  const before = performance.now();
  await get(origin);
  times.push(performance.now() - before);
}
agent.destroy();
await server.close();
services.close();
process.stdout.write(`${JSON.stringify({ articles: info.articles, coldMs, warmMs: median(times), ...first })}\n`);

/** Loads a page and what it names: requests, bytes with headers, and how many went to another host. */
async function loadPage(url: string): Promise<{ requests: number; bytes: number; elsewhere: number }> {
  const sizes = new Map<string, number>();
  const elsewhere = new Set<string>();
  const left = [url];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (sizes.has(next)) continue;
    if (!next.startsWith(origin)) {
      elsewhere.add(next);
      continue;
    }
    const { bytes, body } = await get(next);
    sizes.set(next, bytes);
    for (const [, src, href, inStyle] of body.matchAll(FETCHED))
      left.push(new URL(src ?? href ?? inStyle ?? '', next).href);
  }
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return { requests: sizes.size, bytes, elsewhere: elsewhere.size };
}

/** A body, and the bytes of it and of its headers as they came. */
function get(url: string): Promise<{ bytes: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const head = response.rawHeaders.reduce((sum, part) => sum + part.length + 2, 0);
        const text = response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
        resolve({ bytes: head + body.length, body: text.toString('utf8') });
      });
    });
    request.on('error', reject);
  });
}
