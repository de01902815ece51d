import { createHmac } from 'node:crypto';
import type { Hono } from 'hono';
import { createApp } from '../../src/web/http/createApp.ts';
import type { Place } from '../../src/web/http/isOwnHost.ts';
import { readAssets } from '../../src/web/http/readAssets.ts';
import { createSignedLinks } from '../../src/web/links/signedLinks.ts';
import type { WebContext, WebEnv } from '../../src/web/routes/webContext.ts';
import { createRateLimiter } from '../../src/work/rateLimiter.ts';
import { fakeContext } from '../fakes/botContext.ts';
import type { MemoryIndex } from '../fakes/memoryIndex.ts';

export interface Reader {
  readonly app: Hono<WebEnv>;
  readonly context: WebContext;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The body of a page. */
  read(path: string, headers?: Readonly<Record<string, string>>): Promise<string>;
  post(
    path: string,
    form: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

export interface ReaderOptions {
  readonly index?: MemoryIndex;
  readonly context?: Partial<WebContext>;
  readonly place?: Place;
}

export const testLinks = createSignedLinks((text) => createHmac('sha256', 'key').update(text).digest('hex'));

/** The web reader over fakes, asked without a socket. */
export async function openReader({ index, context: given, place }: ReaderOptions = {}): Promise<Reader> {
  const fake = fakeContext(index === undefined ? {} : { index });
  const assets = await readAssets();
  const many = { count: 100_000, window: 1000 };
  const context: WebContext = {
    ask: fake.ask,
    corpus: fake.corpus,
    readSeedText: fake.readSeedText,
    readSeedBytes: async () => null,
    receipts: fake.state.receipts,
    links: testLinks,
    isBuilding: () => false,
    rate: createRateLimiter({ perUser: many, perGuild: many }),
    pace: createRateLimiter({ perUser: many, perGuild: many }),
    assets: assets.paths,
    logQuestions: false,
    log: fake.log,
    ...given,
  };
  const app = createApp(context, assets, place ?? { host: '127.0.0.1' });
  const host = { host: '127.0.0.1:8080' };
  const get: Reader['get'] = async (path, headers = {}) => app.request(path, { headers: { ...host, ...headers } });
  return {
    app,
    context,
    get,
    read: async (path, headers) => (await get(path, headers)).text(),
    post: async (path, form, headers = {}) =>
      app.request(path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { ...host, origin: 'http://127.0.0.1:8080', ...headers },
      }),
  };
}

/** A page as text: markup gone, white space folded. */
export function textOf(markup: string): string {
  const text = markup.replace(/<[^>]*>/g, ' ').replace(/&(?:#39|quot|amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};
