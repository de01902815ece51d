import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeadlineError, IndexError } from '../../../src/errors.ts';
import { createRateLimiter } from '../../../src/work/rateLimiter.ts';
import { stopwatch } from '../../fixtures/stopwatch.ts';
import { logLines } from '../../fakes/logLines.ts';
import { openReader, textOf } from '../openReader.ts';

const PAGES = ['/', '/articles', '/speakers', '/sides', '/timeline?name=Ada+Quill', '/over-time', '/nowhere'];

describe('every page', () => {
  it('allows nothing from elsewhere and no script within itself', async () => {
    const { get } = await openReader();
    for (const page of PAGES) {
      const { headers } = await get(page);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
          "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
          "require-trusted-types-for 'script'; trusted-types 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('has no script or style within, and names nothing that another host would send', async () => {
    const { read } = await openReader();
    for (const page of PAGES) {
      const markup = await read(page);
      expect(markup).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
      expect([...markup.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
        expect.stringMatching(/^<script src="\/assets\/[\w-]{12}\/page\.js">$/),
      ]);
      for (const [, address = ''] of markup.matchAll(/\s(?:src|action|href)="([^"]*)"/g))
        expect(address).toMatch(/^[/#]/);
    }
  });

  it('is whole: one language, one title, the landmarks, and a way past the header', async () => {
    const { read } = await openReader();
    for (const page of PAGES) {
      const markup = await read(page, { 'accept-language': 'de' });
      expect(markup).toMatch(/^<!doctype html>\s*<html lang="de" dir="ltr">/);
      expect(markup).toMatch(/<title>[^<]+ · On Record<\/title>/);
      for (const tag of ['header', 'main', 'footer', 'h1', 'aside'])
        expect([tag, markup.match(new RegExp(`<${tag}[ >]`, 'g'))?.length]).toEqual([tag, 1]);
      expect(markup).toContain('<a class="skip" href="#main">Zum Inhalt springen</a>');
    }
  });

  it('is in the language that is asked for, from right to left where that is read so', async () => {
    const { get } = await openReader();
    const response = await get('/', { 'accept-language': 'ar' });
    expect(response.headers.get('vary')).toContain('Accept-Language');
    const markup = await response.text();
    expect(markup).toContain('<html lang="ar" dir="rtl">');
    expect(markup).toContain('سؤالك');
  });

  it('says where it is', async () => {
    const { read } = await openReader();
    expect(await read('/articles')).toContain('<a href="/articles" aria-current="page">Articles</a>');
    expect(await read('/nowhere')).not.toContain('aria-current');
  });
});

describe('the first page', () => {
  it('takes 50 KB at most over the wire with all that it names, and 300 ms at most', async () => {
    const time = stopwatch();
    const { get } = await openReader();
    const zipped = { 'accept-encoding': 'gzip' };
    const first = await get('/', zipped);
    const taken = time();
    expect(taken).toBeLessThan(300);
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const markup = await (await get('/')).text();
    const named = [...markup.matchAll(/\s(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(named.map((file) => extname(file)).toSorted()).toEqual(['.css', '.js', '.svg']);
    const sent = [first, ...(await Promise.all(named.map((file) => get(file, zipped))))];
    let bytes = 0;
    for (const response of sent) bytes += (await response.arrayBuffer()).byteLength;
    expect(bytes).toBeLessThan(50_000);
  });
});

describe('the files of the pages', () => {
  it('are kept for good under a path that names their content', async () => {
    const { get, read } = await openReader();
    const [, style = ''] = /href="(\/assets\/[^"]+\.css)"/.exec(await read('/')) ?? [];
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await read('/')) ?? [];
    const css = await get(style);
    expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(css.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await css.text()).toContain('color-scheme: light dark');
    expect((await get(script)).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('are no others', async () => {
    const { get } = await openReader();
    for (const path of ['/assets/', '/assets/x/page.js', '/assets/../server.ts', '/assets/%2e%2e%2fserver.ts'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('tell search engines to stay away', async () => {
    const { read } = await openReader();
    expect(await read('/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('a request', () => {
  it('for another host is refused', async () => {
    const { get } = await openReader();
    const response = await get('/', { host: 'evil.example' });
    expect(response.status).toBe(421);
    expect(await response.text()).not.toContain('<');
  });

  it('by a form of another site is refused, and says what to do', async () => {
    const { context, post } = await openReader({ context: { ask: () => Promise.reject(new Error('was asked')) } });
    expect(context).toBeDefined();
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:9', 'http://localhost:8080']) {
      const response = await post('/ask', { question: 'Which offer stands?' }, { origin });
      expect([origin, response.status]).toEqual([origin, 403]);
      expect(textOf(await response.text())).toContain('This came from another site. Ask from this page.');
    }
  });

  it('that is more than a form is refused', async () => {
    const { post } = await openReader();
    const response = await post('/ask', { question: 'x'.repeat(20_000) });
    expect(response.status).toBe(413);
    expect(textOf(await response.text())).toContain('That is more than a question.');
  });

  it('of one who asks too fast has to wait, a page of one who reads on does not', async () => {
    const slow = createRateLimiter({ perUser: { count: 2, window: 20_000 }, perGuild: { count: 100, window: 20_000 } });
    const { app, get } = await openReader({
      context: { pace: slow },
      place: { host: '127.0.0.1', url: 'https://r.example' },
    });
    const from = (address: string) =>
      app.request('/', { headers: { host: 'r.example', 'x-forwarded-for': address } }, {
        incoming: { socket: { remoteAddress: '127.0.0.1' } },
      } as never);
    expect([(await from('203.0.113.7')).status, (await from('203.0.113.7')).status]).toEqual([200, 200]);
    const refused = await from('203.0.113.7');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('20');
    expect(textOf(await refused.text())).toContain('That is a lot at once. Go on in 20 seconds.');
    expect((await from('203.0.113.8')).status).toBe(200);
    // The files of a page are no pages.
    expect((await get('/robots.txt')).status).toBe(200);
  });
});

describe('what goes wrong', () => {
  const failing = async (error: Error, isBuilding = false, path = '/') => {
    const { log, lines } = logLines();
    const corpus = () => Promise.reject(error);
    const { get } = await openReader({ context: { corpus, isBuilding: () => isBuilding, log } });
    const response = await get(path);
    return { response, text: await response.text(), lines };
  };

  it('is said: the index is being built, and the page looks again', async () => {
    const { response, text, lines } = await failing(new IndexError('none'), true);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(text).toContain('<meta http-equiv="refresh" content="5" />');
    expect(textOf(text)).toContain('Not yet The index is being built.');
    expect(lines).toEqual([]);
  });

  it('is said: the index cannot be reached, and who can do what', async () => {
    for (const path of ['/', '/articles', '/timeline?name=x', '/over-time']) {
      const { response, text, lines } = await failing(new IndexError('disk /secret'), false, path);
      expect(response.status).toBe(503);
      expect(textOf(text)).toContain('The index cannot be reached.');
      expect(text).toContain('npm run reindex');
      expect(text).not.toContain('http-equiv');
      expect(text).not.toContain('secret');
      expect(lines).toMatchObject([{ level: 50, msg: 'a page of the web reader failed' }]);
    }
  });

  it('is said: there is too much to do', async () => {
    const { response, text } = await failing(new DeadlineError('late'));
    expect(response.status).toBe(503);
    expect(textOf(text)).toContain('Not yet There is too much to do just now. Try again in a moment.');
    expect(response.headers.get('retry-after')).toBe('5');
    expect(text).not.toContain('http-equiv');
  });

  it('is noted and not shown where it is a mistake of ours', async () => {
    const { response, text, lines } = await failing(new Error('at /home/secret.ts'), false, '/articles?q=zebra');
    expect(response.status).toBe(500);
    expect(textOf(text)).toContain('Something went wrong on my side');
    expect(text).not.toContain('secret');
    expect(JSON.stringify(lines)).toContain('/home/secret.ts');
    expect(JSON.stringify(lines)).not.toContain('zebra');
  });

  it('is a page that is not there', async () => {
    const { get } = await openReader();
    const response = await get('/nowhere');
    expect(response.status).toBe(404);
    expect(textOf(await response.text())).toContain('There is nothing at this address.');
  });
});
