import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AddressError, createLookUp } from '../../../src/collect/net/lookUpPublic.ts';
import { isPublicAddress } from '../../../src/collect/net/isPublicAddress.ts';
import { createNet, type Net } from '../../../src/collect/net/createNet.ts';
import { type Served, type Site, startSite } from '../startSite.ts';

let site: Site;
let net: Net;
const html = { types: ['text/html'], most: 2 ** 20 };

beforeEach(async () => {
  site = await startSite();
  net = site.net();
});
afterEach(async () => {
  await net.close();
  await site.close();
});

const get = (path: string, more: Partial<Parameters<Net['get']>[1]> = {}) =>
  net.get(site.at(path), { ...html, ...more });
const pathsAsked = () => site.asked.map(({ path }) => path);

describe('a download', () => {
  it('gives the bytes as they came, with their type and what the server knows them by', async () => {
    site.pages.set('/a', {
      body: Buffer.from([0xe9, 0x0a]),
      type: 'Text/HTML; charset=latin1',
      headers: { etag: '"1"' },
    });
    const got = await get('/a');
    expect(got).toMatchObject({
      kind: 'file',
      type: 'text/html',
      header: 'Text/HTML; charset=latin1',
      validators: { etag: '"1"' },
    });
    expect(got.kind === 'file' && [...got.bytes]).toEqual([0xe9, 0x0a]);
    const headers = site.asked.at(-1)?.headers;
    expect(headers).toMatchObject({
      'user-agent': expect.stringMatching(/^On-Record\//),
      'accept-encoding': 'identity',
    });
    expect(headers?.cookie).toBeUndefined();
    expect(headers?.authorization).toBeUndefined();
  });

  it('asks whether it changed by what the server said, and keeps no cookie', async () => {
    site.pages.set('/a', (request, response) => {
      const isSame = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'then';
      response.writeHead(isSame ? 304 : 200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }).end();
    });
    await get('/a');
    expect(await get('/a', { validators: { etag: '"1"', lastModified: 'then' } })).toEqual({ kind: 'unchanged' });
    expect(site.asked.every(({ headers }) => headers.cookie === undefined)).toBe(true);
  });

  it('follows redirects to hosts that are named, five at most', async () => {
    for (let n = 0; n < 7; n += 1)
      site.pages.set(`/${n}`, {
        status: 302,
        headers: { location: n === 3 ? site.at('/4', 'www.news.localhost') : `/${n + 1}` },
      });
    site.pages.set('/7', { body: 'here' });
    expect(await get('/2')).toMatchObject({ kind: 'file', url: new URL(site.at('/7', 'www.news.localhost')) });
    expect(await get('/1')).toMatchObject({ kind: 'failed', problem: 'leads on and on (5 redirects)' });
  });

  it.each([
    ['http://other.example/', 'none of the hosts'],
    ['http://ada:secret@news.localhost/', 'holds a name or password'],
    ['file:///etc/passwd', 'is not http or https'],
    ['//169.254.169.254/latest', 'none of the hosts'],
    ['http://news.localhost:22/', 'none of the hosts'],
  ])('does not follow one to %s', async (location, problem) => {
    site.pages.set('/a', { status: 301, headers: { location } });
    expect(await get('/a')).toMatchObject({
      kind: 'failed',
      isPassing: false,
      problem: expect.stringContaining(problem),
    });
    expect(pathsAsked()).toEqual(['/robots.txt', '/a']);
  });

  it.each<[string, Exclude<Served, Function>, string]>([
    ['a picture', { type: 'image/png' }, 'is of a kind that is not read (image/png)'],
    ['what is compressed', { headers: { 'content-encoding': 'gzip' } }, 'comes compressed'],
    ['what is too large', { body: Buffer.alloc(2 ** 20 + 1) }, 'is larger than 1 MiB'],
    ['what is not there', { status: 404 }, 'answers 404'],
    ['a part', { status: 206 }, 'answers 206'],
  ])('refuses %s', async (_what, page, problem) => {
    site.pages.set('/a', page);
    expect(await get('/a')).toMatchObject({ kind: 'failed', problem: expect.stringContaining(problem) });
  });

  it('stops reading what never ends, and what never comes', async () => {
    let written = 0;
    site.pages.set('/endless', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(await get('/endless')).toMatchObject({ problem: 'is larger than 1 MiB' });
    expect(written).toBeLessThan(64 * 2 ** 20);
    site.pages.set('/never', () => {});
    await net.close();
    net = site.net({ timeout: 2000 });
    expect(await get('/never')).toMatchObject({ problem: 'did not come within 2 seconds', isPassing: true });
  });

  it('tells what passes from what lasts, and how long it is to stay away', async () => {
    site.pages.set('/busy', { status: 503, headers: { 'retry-after': '120' } });
    expect(await get('/busy')).toMatchObject({ isPassing: true, status: 503, retryAfter: 120_000 });
    site.pages.set('/busy', { status: 429, headers: { 'retry-after': '999999999' } });
    expect(await get('/busy')).toMatchObject({ isPassing: true, retryAfter: 86_400_000 });
    expect(await get('/gone')).toMatchObject({ isPassing: false, status: 404 });
  });
});

describe('where a connection goes', () => {
  const elsewhere = (address: string, family = 4) =>
    createNet({ hosts: ['news.localhost'], pause: 0, resolve: async () => [{ address, family }] });

  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1'])('is never %s', async (address) => {
    const own = elsewhere(address, address.includes(':') ? 6 : 4);
    expect(await own.get('http://news.localhost/', html)).toMatchObject({
      kind: 'failed',
      problem: 'leads to an address that is not on the public net',
    });
    await own.close();
  });

  it('is no host with one private address among public ones', async () => {
    const lookUp = createLookUp(
      async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
      isPublicAddress,
    );
    const error = await new Promise((resolve) => lookUp('news.localhost', { all: true }, resolve));
    expect(error).toBeInstanceOf(AddressError);
  });

  it('is what was looked at: a name is looked up once a connection, and not for a check before', async () => {
    let times = 0;
    const own = site.net({
      async resolve() {
        times += 1;
        return [{ address: '127.0.0.1', family: 4 }];
      },
    });
    site.pages.set('/a', { body: 'here' });
    expect(await own.get(site.at('/a'), html)).toMatchObject({ kind: 'file' });
    expect(times).toBeGreaterThan(0);
    expect(times).toBe(site.connections());
    await own.close();
  });

  it('is no address that is named as such and is not public', async () => {
    const own = createNet({ hosts: ['127.0.0.1', `127.0.0.1:${site.port}`], pause: 0 });
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1'])
      expect(await own.get(`http://${host}:${site.port}/`, html)).toMatchObject({ kind: 'failed' });
    expect(site.asked).toEqual([]);
    await own.close();
  });
});

describe('robots.txt', () => {
  it('is asked once a host and run, and held to, by our name before all', async () => {
    const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: on-record\nDisallow: /private\nAllow: /private/news\n';
    site.pages.set('/robots.txt', { type: 'text/plain', body: robots });
    for (const path of ['/a', '/private/a', '/private/news']) site.pages.set(path, { body: 'x' });
    expect(await get('/a')).toMatchObject({ kind: 'file' });
    expect(await get('/private/a')).toMatchObject({
      kind: 'failed',
      problem: expect.stringContaining('not for programs'),
    });
    expect(await get('/private/news')).toMatchObject({ kind: 'file' });
    expect(pathsAsked()).toEqual(['/robots.txt', '/a', '/private/news']);
  });

  it('is held to behind a redirect, too', async () => {
    site.pages.set('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /private' });
    site.pages.set('/a', { status: 302, headers: { location: '/private' } });
    expect(await get('/a')).toMatchObject({ kind: 'failed', problem: expect.stringContaining('not for programs') });
    expect(pathsAsked()).not.toContain('/private');
  });

  it.each([
    [404, true],
    [403, true],
    [500, false],
    [429, false],
  ])('that answers %i lets %s', async (status, isFree) => {
    site.pages.set('/robots.txt', { status });
    site.pages.set('/a', { body: 'x' });
    expect((await get('/a')).kind).toBe(isFree ? 'file' : 'failed');
  });

  it('that is far too long lets nothing', async () => {
    site.pages.set('/robots.txt', { type: 'text/plain', body: Buffer.alloc(600_000, 'x') });
    site.pages.set('/a', { body: 'x' });
    expect(await get('/a')).toMatchObject({ kind: 'failed' });
  });

  it('may ask for a pause between two questions', async () => {
    site.pages.set('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nCrawl-delay: 0.5' });
    site.pages.set('/a', { body: 'x' });
    const before = performance.now();
    await get('/a');
    await get('/a');
    expect(performance.now() - before).toBeGreaterThan(490);
  });
});
