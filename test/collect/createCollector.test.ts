import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCollector } from '../../src/collect/createCollector.ts';
import { MOST_PAGES } from '../../src/collect/sources/collectSource.ts';
import { REFUSED_FOR, createPages } from '../../src/collect/sources/createPages.ts';
import { MOST_SOURCES, createSources } from '../../src/collect/sources/createSources.ts';
import { decodeSeed } from '../../src/ingest/formats/decodeSeed.ts';
import { memoryState } from '../fakes/botContext.ts';
import { type MemoryShelf, memoryShelf } from './memoryShelf.ts';
import { type Site, startSite } from './startSite.ts';

const HOUR = 3_600_000;
const GUILD = '111111111111111111';
let site: Site;
let shelf: MemoryShelf;
let clock: number;
let state: ReturnType<typeof memoryState>;

beforeEach(async () => {
  site = await startSite();
  shelf = memoryShelf();
  clock = Date.UTC(2031, 2, 6);
  state = memoryState();
});
afterEach(async () => {
  state.close();
  await site.close();
});

const now = () => clock;
const collector = (active: readonly string[] = [GUILD]) =>
  createCollector({
    sources: createSources(state.documents, now),
    pages: createPages(state.documents, now),
    shelf,
    hosts: [`news.localhost:${site.port}`],
    isActive: async (guild) => active.includes(guild),
    openNet: () => site.net(),
    now,
  });

const article = (title: string, words: string, head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>` +
  `<p>${words} ${'The quay was quiet. '.repeat(10)}</p></article></body></html>`;
const page = (path: string, title: string, head = ''): void =>
  void site.pages.set(path, { body: article(title, `${title} was said.`, head) });
const feed = (...paths: readonly string[]): void =>
  void site.pages.set('/feed', {
    type: 'application/rss+xml',
    headers: { etag: `"${paths.join()}"` },
    body: `<rss><channel>${paths.map((path) => `<item><link>${path}</link></item>`).join('')}</channel></rss>`,
  });

async function add(kind: 'feed' | 'address' = 'feed', path = '/feed', every = HOUR) {
  const source = await collector().sources.add(GUILD, { kind, url: site.at(path), every, user: '222' });
  if (source === null) throw new Error('not added');
  await due(source);
  return source;
}
/** Makes it its turn. */
const due = (source: { guild: string | null; key: string }) => collector().sources.change(source, { nextAt: now() });
const titles = async () =>
  (await Promise.all([...shelf.files].map(async ([file, bytes]) => (await decodeSeed(bytes, file)).seeds)))
    .flat()
    .map(({ given }) => given.title)
    .toSorted();
const asked = (path: string) => site.asked.filter((one) => one.path === path).length;

describe('a feed', () => {
  it('is asked where the clock was far ahead and is set right, and otherwise in its turn', async () => {
    page('/one', 'One');
    feed('/one');
    const ahead = 1000 * 24 * HOUR;
    const source = await add();
    clock += ahead;
    await collector().collectDue();
    clock -= ahead;
    expect(await collector().collectDue()).toHaveLength(1);
    expect(await collector().collectDue()).toHaveLength(0);
    // As long as a server may want to be left alone.
    await collector().sources.change(source, { nextAt: clock + 24 * HOUR });
    expect(await collector().collectDue()).toHaveLength(0);
  });

  it('brings the pages that it names, as they came, each with its address', async () => {
    page('/one', 'One');
    page('/two', 'Two');
    feed('/one', site.at('/two'));
    await add();
    const [run] = await collector().collectDue();
    expect(run?.found).toMatchObject({ problem: null, skipped: [], isMore: false });
    expect(run?.found.added).toHaveLength(2);
    expect(await titles()).toEqual(['One', 'Two']);
    const [[file = '', bytes = new Uint8Array()] = []] = shelf.files;
    expect(file).toMatch(/^news\.localhost-[0-9a-f]{12}\.html$/);
    const kept = Buffer.from(bytes).toString('utf8');
    expect(kept.endsWith(article('One', 'One was said.'))).toBe(true);
    const { seeds } = await decodeSeed(bytes, file);
    expect(seeds[0]?.given.url).toBe(site.at('/one'));
    expect(seeds[0]?.text).not.toContain('HTTP/1.1');
  });

  it('is asked when its turn comes, and says nothing new where it did not change', async () => {
    page('/one', 'One');
    feed('/one');
    await add();
    expect(await collector().collectDue()).toHaveLength(1);
    expect(await collector().collectDue()).toEqual([]);
    clock += HOUR;
    const [run] = await collector().collectDue();
    expect(run?.found).toMatchObject({ added: [], changed: [], problem: null });
    expect(site.asked.at(-1)?.headers['if-none-match']).toBe('"/one"');
    expect(asked('/one')).toBe(1);
  });

  it('is asked once by all processes that share what they keep', async () => {
    page('/one', 'One');
    feed('/one');
    await add();
    const runs = await Promise.all([collector().collectDue(), collector().collectDue(), collector().collectDue()]);
    expect(runs.flat()).toHaveLength(1);
    expect(asked('/feed')).toBe(1);
  });

  it('is let be while it is paused, and where the server does not manage the articles any more', async () => {
    feed();
    const source = await add();
    expect(await collector([]).collectDue()).toEqual([]);
    await collector().sources.change(source, { isPaused: true });
    expect(await collector().collectDue()).toEqual([]);
    await collector().sources.change(source, { isPaused: false });
    expect(await collector().collectDue()).toHaveLength(1);
  });

  it('brings only so many pages at a time, the rest soon', async () => {
    const paths = Array.from({ length: MOST_PAGES + 3 }, (_, n) => `/${n}`);
    for (const path of paths) page(path, `Title ${path}`);
    feed(...paths);
    await add();
    expect((await collector().collectDue())[0]?.found).toMatchObject({ isMore: true });
    expect(shelf.files.size).toBe(MOST_PAGES);
    clock += 600_000;
    expect((await collector().collectDue())[0]?.found).toMatchObject({ isMore: false });
    expect(shelf.files.size).toBe(paths.length);
  });

  it('brings nothing from hosts that are not named, and what is there from the others', async () => {
    page('/one', 'One');
    feed('http://other.example/a', 'file:///etc/passwd', '/one');
    await add();
    const [run] = await collector().collectDue();
    expect(run?.found.added).toHaveLength(1);
    expect(run?.found.skipped.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('none of the hosts'),
      'is not http or https',
    ]);
    expect(run?.source.last).toMatchObject({ added: 1, skipped: 2, why: expect.stringContaining('other.example') });
  });

  it('tries again what may pass, and lets be for a week what was refused', async () => {
    site.pages.set('/busy', { status: 503 });
    site.pages.set('/gone', { status: 404 });
    feed('/busy', '/gone');
    await add();
    await collector().collectDue();
    clock += HOUR;
    page('/busy', 'Busy');
    await collector().collectDue();
    expect([asked('/busy'), asked('/gone'), await titles()]).toEqual([2, 1, ['Busy']]);
    page('/gone', 'Back');
    clock += REFUSED_FOR;
    feed('/busy', '/gone', '/more');
    await collector().collectDue();
    expect(await titles()).toEqual(['Back', 'Busy']);
  });

  it('that breaks keeps what is wrong with it, until it is well again', async () => {
    await add();
    site.pages.set('/feed', { status: 503, headers: { 'retry-after': String(5 * 3600) } });
    await collector().collectDue();
    expect((await collector().sources.of(GUILD))[0]).toMatchObject({
      last: { at: clock, problem: 'answers 503' },
      nextAt: clock + 5 * HOUR,
    });
    clock += 5 * HOUR;
    site.pages.set('/feed', { type: 'application/xml', body: '<html/>' });
    await collector().collectDue();
    expect((await collector().sources.of(GUILD))[0]?.last?.problem).toBe('is no feed (RSS, Atom or JSON Feed)');
    clock += HOUR;
    feed();
    await collector().collectDue();
    expect((await collector().sources.of(GUILD))[0]?.last?.problem).toBeNull();
  });
});

describe('an article that was taken back or taken down', () => {
  it('does not come back with the next fetch, under none of its addresses', async () => {
    const canonical = `<link rel="canonical" href="/story">`;
    page('/story?utm_source=feed', 'Story', canonical.replace('/story', site.at('/story')));
    page('/story', 'Story');
    site.pages.set('/short', { status: 302, headers: { location: '/story?utm_source=feed' } });
    feed('/short');
    await add();
    await collector().collectDue();
    expect(await titles()).toEqual(['Story']);
    shelf.files.clear();
    for (const paths of [['/short'], ['/story?utm_source=other'], ['/story/'], ['/story#top']]) {
      clock += HOUR;
      feed(...paths, '/none');
      await collector().collectDue();
    }
    expect(await titles()).toEqual([]);
  });

  it('is not fetched where it was taken down by its id or its address', async () => {
    page('/one', 'One');
    page('/two', 'Two');
    feed('/one', '/two');
    await add();
    await collector().collectDue();
    const [first = '', second = ''] = shelf.files.keys();
    shelf.takenDown.add(first.replace('.html', ''));
    shelf.files.delete(first);
    shelf.files.delete(second);
    shelf.takenDown.add(site.at('/two'));
    // As another server would, which knows nothing of these pages.
    const other = { kind: 'feed', url: site.at('/feed'), every: HOUR, user: null } as const;
    const added = await collector().sources.add('333', other);
    if (added === null) throw new Error('not added');
    await collector().collect(added);
    expect(await titles()).toEqual([]);
  });

  it('stays where somebody put it back', async () => {
    page('/one', 'One');
    await add('address', '/one');
    await collector().collectDue();
    const before = new Map(shelf.files);
    shelf.files.clear();
    clock += HOUR;
    page('/one', 'One, corrected');
    await collector().collectDue();
    expect(shelf.files.size).toBe(0);
    for (const [file, bytes] of before) shelf.files.set(file, bytes);
    clock += HOUR;
    await collector().collectDue();
    expect(await titles()).toEqual(['One, corrected']);
  });
});

describe('a single address', () => {
  it('is kept, and kept anew in the same file where its words changed', async () => {
    page('/one', 'One');
    await add('address', '/one');
    expect((await collector().collectDue())[0]?.found.added).toHaveLength(1);
    const [file] = shelf.files.keys();
    clock += HOUR;
    site.pages.set('/one', { body: `<!-- another advertisement -->${article('One', 'One was said.')}` });
    expect((await collector().collectDue())[0]?.found).toMatchObject({ added: [], changed: [] });
    clock += HOUR;
    page('/one', 'One, corrected');
    expect((await collector().collectDue())[0]?.found.changed).toEqual([file]);
    expect(await titles()).toEqual(['One, corrected']);
    expect(shelf.files.size).toBe(1);
  });

  it('stays as it was where there is no room for what it says now, and says so', async () => {
    page('/one', 'One');
    await add('address', '/one');
    await collector().collectDue();
    shelf.room = 10;
    clock += HOUR;
    page('/one', 'One, corrected');
    const [run] = await collector().collectDue();
    expect(run?.found.skipped.map(({ problem }) => problem)).toEqual([expect.stringContaining('no room left')]);
    expect(await titles()).toEqual(['One']);
  });

  it('that is gone is a problem, and what was kept stays', async () => {
    page('/one', 'One');
    await add('address', '/one');
    await collector().collectDue();
    site.pages.delete('/one');
    clock += HOUR;
    expect((await collector().collectDue())[0]?.found.problem).toBe('answers 404');
    expect(await titles()).toEqual(['One']);
  });

  it.each([
    ['text/plain', '.txt', 'The quay stays closed, the harbour master said.'],
    ['application/pdf', '.pdf', 'no pdf'],
  ])('of %s is a file of its kind, if it can be read', async (type, extension, body) => {
    site.pages.set('/one', { type, body });
    await add('address', '/one');
    const [run] = await collector().collectDue();
    if (extension === '.txt') expect(run?.found.added[0]).toMatch(/\.txt$/);
    else expect(run?.found.problem).not.toBeNull();
  });

  it('in UTF-16 is kept bare, since a line of HTTP before it would break it', async () => {
    site.pages.set('/one', { type: 'text/html', body: Buffer.from(`\uFEFF${article('Wide', 'Wide.')}`, 'utf16le') });
    await add('address', '/one');
    await collector().collectDue();
    expect(await titles()).toEqual(['Wide']);
  });
});

it('leaves a page where there is no room for it, and says so', async () => {
  page('/one', 'One');
  page('/two', 'Two');
  feed('/one', '/two');
  shelf.room = 10;
  await add();
  const [run] = await collector().collectDue();
  expect(run?.found.skipped.map(({ problem }) => problem)).toEqual([expect.stringContaining('no room left')]);
  shelf.room = Infinity;
  clock += HOUR;
  await collector().collectDue();
  expect(await titles()).toEqual(['One', 'Two']);
});

it('has so many sources a server, each once', async () => {
  const { sources, refuse } = collector();
  const wanted = (n: number) => ({ kind: 'feed' as const, url: `https://news.example/${n}`, every: HOUR, user: null });
  for (let n = 0; n < MOST_SOURCES; n += 1) expect(await sources.add(GUILD, wanted(n))).not.toBeNull();
  expect(await sources.add(GUILD, wanted(99))).toBeNull();
  const [first] = await sources.of(GUILD);
  if (first === undefined) throw new Error('no source');
  expect(await sources.remove(first)).toBe(true);
  expect(await sources.remove(first)).toBe(false);
  expect(await sources.add(GUILD, wanted(1))).toBeNull();
  expect(refuse('https://other.example/')).toContain('none of the hosts');
  expect(refuse(site.at('/'))).toBeNull();
});
