import { describe, expect, it } from 'vitest';
import { shortKey } from '../../../src/indexing/shortKey.ts';
import { fakeContext } from '../../fakes/botContext.ts';
import { harbour, newsCorpus } from '../../fakes/newsCorpus.ts';
import { openReader, textOf } from '../openReader.ts';

const many = Array.from({ length: 45 }, (_, n) => ({
  id: `note-${n}`,
  title: `Note ${n}`,
  paragraphs: [n === 44 ? 'The otters came back.' : `The tide stood at ${n}.`],
}));
const path = (id: string): string => `/articles/${shortKey(id)}`;

describe('the articles', () => {
  it('are listed with outlet, day and how much is said in them', async () => {
    const { read } = await openReader();
    const markup = await read('/articles');
    expect(textOf(markup)).toContain('3 articles');
    expect(textOf(markup)).toContain(
      'Ferry talks break down on third night Coast Courier · March 4, 2031 · 2 statements',
    );
    expect(textOf(markup)).toContain('Mediators said both parties had “left the table, not the building”');
    expect(markup).toContain(`href="${path('harbour-3')}"`);
    expect(markup).not.toContain('class="pager"');
  });

  it('come in pages', async () => {
    const { read } = await openReader({ index: newsCorpus(many) });
    const links = (markup: string) => [...markup.matchAll(/<bdi>Note (\d+)<\/bdi>/g)].map(([, n]) => Number(n));
    const [first, last] = [await read('/articles'), await read('/articles?page=3')];
    expect([links(first).length, links(last)]).toEqual([20, [40, 41, 42, 43, 44]]);
    expect(first).toContain('<a href="/articles?page=2" rel="next">Next</a>');
    expect(first).not.toContain('rel="prev"');
    expect(textOf(last)).toContain('Page 3 of 3');
    expect(last).toContain('<a href="/articles?page=2" rel="prev">Previous</a>');
    expect(last).not.toContain('rel="next"');
    for (const odd of ['99', '9999999']) expect(links(await read(`/articles?page=${odd}`))).toEqual(links(last));
    for (const odd of ['0', '-1', 'x', '1e9', ''])
      expect(links(await read(`/articles?page=${odd}`))).toEqual(links(first));
  });

  it('are searched by word, and what was searched stays in the form and in the pages', async () => {
    const { read } = await openReader({ index: newsCorpus(many) });
    const found = await read('/articles?q=otters');
    expect(textOf(found)).toContain('1 article');
    expect(found).toContain('<bdi>Note 44</bdi>');
    expect(found).toContain('value="otters"');
    expect(await read('/articles?q=tide')).toContain('href="/articles?q=tide&amp;page=2"');
    const nothing = textOf(await read('/articles?q=zebra'));
    expect(nothing).toContain('No article fits “zebra”. Show all');
  });
});

describe('an article', () => {
  it('is whole: where it is from, its file, its speakers, its words', async () => {
    const { read } = await openReader();
    const markup = await read(path('harbour-1'));
    const text = textOf(markup);
    expect(text).toContain('Ferry talks break down on third night Coast Courier · March 4, 2031');
    expect(text).toContain('Files: seeds/harbour-1.txt');
    expect(text).toContain('Speakers: Ada Quill , Harbour Lines');
    for (const paragraph of harbour[0]?.paragraphs ?? []) expect(text).toContain(paragraph);
    expect(markup).toContain('href="https://courier.example/ferry-talks" rel="noopener noreferrer nofollow"');
    expect(text).toContain('The original, at courier.example');
    expect(markup).not.toContain('<mark');
  });

  it('names an address only where it is one of the web, by its host', async () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'nonsense', 'data:text/html,x']) {
      const { read } = await openReader({ index: newsCorpus([{ id: 'a', title: 'T', url, paragraphs: ['Words.'] }]) });
      expect(await read(path('a'))).not.toContain('rel="noopener');
    }
  });

  it('marks what its address names, over paragraphs too, and goes to the first', async () => {
    const { read } = await openReader();
    const [one = '', two = ''] = harbour[0]?.paragraphs ?? [];
    const across = await read(
      `${path('harbour-1')}?mark=${one.length - 6}-${one.length + 2 + 6}_${one.length + 10}-${one.length + 14}`,
    );
    expect(across).toContain(`<mark id="words">${one.slice(-6)}</mark>`);
    expect(across).toContain(`<p><mark>${two.slice(0, 6)}</mark>${two.slice(6, 8)}<mark>${two.slice(8, 12)}</mark>`);
    expect(across.split('id="words"').length - 1).toBe(1);
    expect(across).toContain('<a href="#words">To the marked words</a>');
    // Nothing is marked twice where spans meet, and nothing beyond the text.
    expect(await read(`${path('harbour-1')}?mark=0-9_5-12`)).toContain(
      `<mark id="words">${one.slice(0, 9)}</mark><mark>${one.slice(9, 12)}</mark>${one.slice(12)}`,
    );
    expect(await read(`${path('harbour-1')}?mark=9000-9999`)).not.toContain('<mark');
  });

  it('shows headings and items as what they are', async () => {
    const { articles, ...index } = newsCorpus([
      { id: 'a', title: 'T', paragraphs: ['Head', 'One', 'Two', 'After', 'Three'] },
    ]);
    const kinds = ['heading', 'item', 'item', 'paragraph', 'item'] as const;
    const listed = articles.map((found) => {
      const blocks = found.article.blocks.map((block, n) => ({ ...block, kind: kinds[n] ?? 'paragraph' }));
      return { ...found, article: { ...found.article, blocks } };
    });
    const catalogue = { ...index.catalogue, articles: async () => listed };
    const { read } = await openReader({ index: { ...index, articles: listed, catalogue } });
    const markup = (await read(path('a'))).replace(/>\s+</g, '><');
    expect(markup).toContain('<h2>Head</h2><ul><li>One</li><li>Two</li></ul><p>After</p><ul><li>Three</li></ul>');
  });

  it('that is not there, or has changed since it was indexed, is not shown', async () => {
    const { get } = await openReader();
    expect((await get('/articles/nothing-here')).status).toBe(404);
    const edited = await openReader({ context: { readSeedText: async () => 'Edited.' } });
    const response = await edited.get(path('harbour-1'));
    expect(response.status).toBe(410);
    const text = textOf(await response.text());
    expect(text).toContain('This is no longer in the corpus, or it has changed since.');
    expect(text).not.toContain('Larne Sound');
  });

  it('is found by its id too, as a receipt names it', async () => {
    const { read } = await openReader();
    expect(textOf(await read('/articles/harbour-2'))).toContain('Our offer stands until Friday');
    expect(fakeContext().asked).toEqual([]);
  });
});
