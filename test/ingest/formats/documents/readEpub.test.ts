import { describe, expect, it } from 'vitest';
import { readEpub } from '../../../../src/ingest/formats/documents/readEpub.ts';
import { zipOf } from '../../../fixtures/zipOf.ts';

const CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>';
const page = (body: string): string => `<html><body>${body}</body></html>`;

/** A book of these pages, in the order of `spine`. */
function book(pages: Readonly<Record<string, string>>, spine: readonly string[], about = ''): Uint8Array {
  const items = Object.keys(pages).map((name) => {
    const nav = name === 'nav' ? ' properties="scripted nav"' : '';
    return `<opf:item id="${name}" href="${name}.xhtml#top"${nav}/>`;
  });
  return zipOf({
    'META-INF/container.xml': CONTAINER,
    'OPS/book.opf':
      `<package><metadata>${about}</metadata><manifest>${items.join('')}<item id="gone" href="%E0.xhtml"/></manifest>` +
      `<spine>${spine.map((name) => `<opf:itemref idref="${name}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(Object.entries(pages).map(([name, body]) => [`OPS/${name}.xhtml`, page(body)])),
  });
}

describe('EPUB', () => {
  it('has an article for each part with running text, in the order of reading, and none for a cover or a list', () => {
    const pages = {
      cover: '<p>Coast Courier</p>',
      nav: '<p>This is a table of contents.</p>',
      two: '<h1>Cranes</h1><p>The cranes stand still.</p>',
      one: '<p>The quay closes.</p>',
      words: `<p>${'word '.repeat(40)}</p>`,
      few: `<p>${'word '.repeat(39)}</p>`,
      unread: '<p>Nobody reads this.</p>',
    };
    const about =
      '<dc:title>Coast Courier</dc:title><dc:publisher>Coast Press</dc:publisher><dc:creator>Ann</dc:creator>';
    const order = ['cover', 'nav', 'one', 'two', 'one', 'few', 'words', 'gone', 'nowhere'];
    const { articles, problems } = readEpub(book(pages, order, about));
    expect(problems).toEqual([]);
    expect(articles.map(({ key, text }) => [key, text.slice(0, 16)])).toEqual([
      ['2', 'The quay closes.'],
      ['3', 'Cranes\n\nThe cran'],
      ['5', 'word word word w'],
    ]);
    expect(articles[0]?.given).toEqual({ outlet: 'Coast Courier', author: 'Ann' });
    expect(articles[1]?.given).toEqual({ title: 'Cranes', outlet: 'Coast Courier', author: 'Ann' });
  });

  it('goes by the publisher where the book has no title', () => {
    const { articles } = readEpub(
      book({ one: '<p>The quay closes.</p>' }, ['one'], '<dc:publisher>Press</dc:publisher><dc:date>2031</dc:date>'),
    );
    expect(articles[0]?.given).toEqual({ outlet: 'Press', date: '2031' });
  });

  it('says what is wrong with a file that cannot be read', () => {
    expect(readEpub(zipOf({ 'a.xml': '' })).problems).toEqual(['is no EPUB; save it again as .epub']);
    expect(readEpub(zipOf({ 'META-INF/container.xml': CONTAINER })).problems).toEqual([
      'is no EPUB; save it again as .epub',
    ]);
    expect(readEpub(book({ cover: '<img src="a.png"/>' }, ['cover'])).problems).toEqual([
      expect.stringContaining('holds no running text'),
    ]);
    expect(readEpub(Buffer.from('no zip')).problems).toEqual([
      expect.stringContaining('is not a document of its kind'),
    ]);
  });
});
