import { describe, expect, it } from 'vitest';
import { council, harbour, newsCorpus } from '../../fakes/newsCorpus.ts';
import { filesOf } from '../../fakes/standing.ts';
import { openReader, textOf } from '../openReader.ts';

describe('those who speak', () => {
  it('are listed, who says most first, and lead to what they said', async () => {
    const { read } = await openReader();
    const markup = await read('/speakers');
    expect(textOf(markup)).toContain('Ada Quill 2 statements');
    expect(markup.indexOf('Ada Quill')).toBeLessThan(markup.indexOf('Bo Marsh'));
    expect(markup).toContain('<a href="/timeline?name=Ada+Quill"><bdi>Ada Quill</bdi></a>');
    expect(textOf(await read('/sides'))).toContain('Sides Ferry Crews 2 statements Harbour Lines 2 statements');
  });

  it('come in pages', async () => {
    const said = Array.from({ length: 60 }, (_, n) => `I am number ${n}.`);
    const index = newsCorpus([
      { id: 'a', title: 'T', paragraphs: said, statements: said.map((words, n) => ({ words, by: `Voice ${n}` })) },
    ]);
    const { read } = await openReader({ index });
    expect((await read('/speakers')).match(/<bdi>Voice \d+/g)).toHaveLength(50);
    const second = await read('/speakers?page=2');
    expect(second.match(/<bdi>Voice \d+/g)).toHaveLength(10);
    expect(second).toContain('<a href="/speakers?page=1" rel="prev">');
  });

  it('may be nobody', async () => {
    const { read } = await openReader({ index: newsCorpus([{ id: 'a', title: 'T', paragraphs: ['Rain.'] }]) });
    for (const page of ['/speakers', '/sides', '/over-time'])
      expect(textOf(await read(page))).toContain('Nobody speaks in these articles.');
    expect(await read('/')).not.toContain('<h2>');
  });
});

describe('what somebody said', () => {
  it('stands under its day, undated last, each with its place and who else has the words', async () => {
    const { read } = await openReader();
    const markup = await read('/timeline?name=Harbour+Lines');
    const text = textOf(markup);
    expect(text).toContain('Harbour Lines, by date');
    expect(text.indexOf('the crews had never answered')).toBeLessThan(text.indexOf('Our offer stands until Friday'));
    expect([...markup.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, day]) => day)).toEqual([
      'March 4, 2031',
      'March 5, 2031',
    ]);
    expect(markup).toMatch(/href="\/articles\/[\w-]{12}\?mark=\d+-\d+#words" data-beside/);
    const crews = textOf(await read('/timeline?name=Ada+Quill'));
    expect(crews).toContain('1 statement');
    expect(crews).toContain('also in 1 article: Sound Radio, March 5, 2031');
  });

  it('has a picture of how much it was when', async () => {
    const { read } = await openReader();
    const markup = await read('/timeline?name=Harbour+Lines');
    expect(markup).toContain('<svg');
    expect(textOf(markup)).toContain('Mar 4, 2031 Mar 5, 2031');
  });

  it('comes in pages', async () => {
    const said = Array.from({ length: 25 }, (_, n) => `I am number ${n}.`);
    const statements = said.map((words) => ({ words, by: 'Ada & Co' }));
    const { read } = await openReader({ index: newsCorpus([{ id: 'a', title: 'T', paragraphs: said, statements }]) });
    const markup = await read('/timeline?name=Ada+%26+Co&page=2');
    expect(markup.match(/<blockquote/g)).toHaveLength(5);
    expect(markup).toContain('href="/timeline?name=Ada+%26+Co&amp;page=1" rel="prev"');
  });

  it('is not shown where its file has changed, and that is counted', async () => {
    const index = newsCorpus();
    const read = filesOf(index);
    const { read: page } = await openReader({
      index,
      context: { readSeedText: async (seed) => (seed.id === 'harbour-2' ? 'Edited.' : read(seed)) },
    });
    const text = textOf(await page('/timeline?name=Harbour+Lines'));
    expect(text).toContain('1 left out: its file has changed');
    expect(text).not.toContain('Our offer stands');
    expect(text).toContain('the crews had never answered');
  });

  it('of nobody is said, with a way on; of no name, everybody is listed', async () => {
    const { get } = await openReader();
    const nobody = await get('/timeline?name=Zebra');
    expect(nobody.status).toBe(404);
    expect(textOf(await nobody.text())).toContain('Nobody called “Zebra” speaks in these articles.');
    const nameless = await get('/timeline?name=+');
    expect([nameless.status, nameless.headers.get('location')]).toEqual([303, '/speakers']);
  });
});

describe('over time', () => {
  it('is a picture with a table behind it that has the same numbers', async () => {
    const { read } = await openReader({ index: newsCorpus([...harbour, council]) });
    const markup = await read('/over-time');
    const [, table = ''] = /<table>([\s\S]*)<\/table>/.exec(markup) ?? [];
    const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => textOf(row));
    expect(rows).toEqual([
      'Who Mar 4, 2031 Mar 5, 2031 Mar 6, 2031 Together',
      'Council 0 0 10 10',
      'Ferry Crews 1 0 0 1',
      'Harbour Lines 1 1 0 2',
    ]);
    expect([...markup.matchAll(/<title>([^<]*: \d+)<\/title>/g)].map(([, tip]) => tip)).toEqual([
      'Council, Mar 6, 2031: 10',
      'Ferry Crews, Mar 4, 2031: 1',
      'Harbour Lines, Mar 4, 2031: 1',
      'Harbour Lines, Mar 5, 2031: 1',
    ]);
    expect(markup).toMatch(/<svg [^>]*role="img" aria-label="Who said how much, when"/);
    // One scale for all: ten times as much is ten times as high.
    const heights = [...markup.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights).toEqual([34, 3.4, 3.4, 3.4]);
  });
});
