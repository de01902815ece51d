import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../src/ingest/formats/records/readJson.ts';
import { readRecord } from '../../../../src/ingest/formats/records/readRecord.ts';

const given = { title: 'T', outlet: 'Courier', date: '2031-03-04', author: 'Ann Lee', url: 'https://c.example/q' };

describe('records of known exports', () => {
  it.each([
    [
      'ours',
      { id: 'a', text: 'x', title: 'T', source: 'Courier', date: '2031-03-04', author: 'Ann Lee', url: given.url },
    ],
    [
      'ninjs',
      {
        guid: 'a',
        body_html: 'x',
        headline: 'T',
        copyrightholder: 'Courier',
        versioncreated: '2031-03-04',
        byline: 'Ann Lee',
        url: given.url,
      },
    ],
    [
      'news-please',
      {
        id: 'a',
        maintext: 'x',
        title: 'T',
        source_domain: 'Courier',
        date_publish: '2031-03-04',
        authors: ['Ann Lee'],
        url: given.url,
      },
    ],
    [
      'Media Cloud',
      {
        stories_id: 'a',
        story_text: 'x',
        title: 'T',
        media_name: 'Courier',
        publish_date: '2031-03-04',
        author: 'Ann Lee',
        url: given.url,
      },
    ],
    [
      'The Guardian',
      {
        id: 'a',
        webTitle: 'T',
        webUrl: given.url,
        webPublicationDate: '2031-03-04',
        fields: { bodyText: 'x', byline: 'Ann Lee' },
        source: 'Courier',
      },
    ],
    [
      'NewsAPI',
      {
        _id: 'a',
        content: 'x',
        title: 'T',
        source: { id: null, name: 'Courier' },
        publishedAt: '2031-03-04',
        author: 'Ann Lee',
        url: given.url,
      },
    ],
    [
      'WordPress',
      {
        id: 'a',
        content: { rendered: 'x', protected: false },
        title: { rendered: 'T' },
        source: 'Courier',
        date: '2031-03-04',
        author: 6,
        _embedded: { author: [{ id: 6, name: 'Ann Lee' }] },
        link: given.url,
      },
    ],
    [
      'schema.org',
      {
        id: 'a',
        articleBody: 'x',
        headline: 'T',
        publisher: { name: 'Courier' },
        datePublished: '2031-03-04',
        author: [{ name: 'Ann Lee' }],
        url: given.url,
      },
    ],
  ])('of %s', async (_, record) => {
    expect(await readRecord(record)).toEqual({ article: { key: 'a', isId: true, text: 'x', given } });
  });

  it('reads the quotations of GDELT with the words around them', async () => {
    const quotes = [{ pre: 'the mayor said', quote: ' We wait ', post: 'on Monday' }, { quote: 'No' }, 3];
    expect(await readRecord({ url: 'https://c.example/q', quotes })).toMatchObject({
      article: { key: expect.stringMatching(/^[\da-f]{12}$/), text: 'the mayor said “We wait” on Monday\n\n“No”' },
    });
  });

  it('reads HTML in a record as a page is read, and leaves a text with a sign in it alone', async () => {
    expect(await readRecord({ id: 'a', text: '<p>Ann &amp; Bo <b>wait</b>.</p><p>So&shy;on.</p>' })).toMatchObject({
      article: { text: 'Ann & Bo wait.\n\nSoon.' },
    });
    const plain = 'If a < b and b > c &amp; so on, <p> is a tag.';
    expect(await readRecord({ id: 'a', text: plain })).toMatchObject({ article: { text: plain } });
  });

  it('knows a name of a field however it is written', async () => {
    const record = { ID: 'a', Body_Text: 'x', HEADLINE: 'T', 'Media-Name': 'Courier', published_at: '2031-03-04' };
    expect(await readRecord(record)).toMatchObject({
      article: { key: 'a', text: 'x', given: { title: 'T', outlet: 'Courier', date: '2031-03-04' } },
    });
    expect(await readRecord({ _id: { $oid: 'b' }, id: 'a', text: 'x' })).toMatchObject({ article: { key: 'a' } });
  });

  it('takes no number for an author, and no HTML for a headline', async () => {
    const record = {
      id: 5,
      content: { rendered: '<p>x</p>' },
      title: { rendered: 'Quay &#8216;shut&#8217;' },
      author: 6,
    };
    expect(await readRecord(record)).toMatchObject({ article: { key: '5', given: { title: 'Quay ‘shut’' } } });
    expect(await readRecord({ id: 5, text: 'x', title: 'Ropes & <b>quays</b>' })).toMatchObject({
      article: { given: { title: 'Ropes & quays' } },
    });
    expect(await readRecord({ id: 5, text: 'x', title: 'AT&T, if a < b' })).toMatchObject({
      article: { given: { title: 'AT&T, if a < b' } },
    });
  });

  it.each([
    ['a number', 5, 'is not an article (the record); a record needs an "id" and a "text"'],
    ['nothing', {}, 'is not an article (id, text); a record needs an "id" and a "text"'],
    ['a text alone', { text: 'x' }, 'is not an article (id); a record needs an "id" and a "text"'],
    ['an empty id', { id: ' ', text: 'x' }, 'has an empty "id"; give the record an id of its own'],
    ['a blank text', { id: 'a', text: '<p> </p>' }, 'has an empty "text" (id a); fill it or remove the record'],
    [
      'too much markup',
      { id: 'a', text: '<b><i>x</i></b>'.repeat(120_000) },
      'has too many elements in its "text" (id a); save the text alone',
    ],
  ])('says what is wrong with %s', async (_, record, problem) => {
    expect(await readRecord(record)).toEqual({ problem });
  });

  it('keeps sentences of a record that are mostly a link, and drops links that stand alone', async () => {
    const link = (words: string): string => `<a href="https://c.example">${words}</a>`;
    const text =
      `<p>From a ${link('report of the harbour council on cranes by Ann Lee')}:</p><p>The quay is shut.</p>` +
      `<p>${link('Cranes, and what they cost.')}</p><p>See ${link('everything on cranes and quays and ropes')}</p>`;
    const read = await readRecord({ id: 'a', text });
    expect('article' in read && read.article.blocks?.map(({ markup }) => markup)).toEqual([
      'paragraph',
      'paragraph',
      'links',
      'links',
    ]);
  });

  it('reads the list in an export, and a JSON Feed under its name and its author’s', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Courier',
      authors: [{ name: 'Desk' }],
      items: [
        { id: 1, content_html: '<p>One.</p>', authors: [{ name: 'Ann Lee' }] },
        { id: 2, content_text: 'Two.' },
      ],
    };
    const { articles } = await readJson(Buffer.from(JSON.stringify(feed)));
    expect(articles.map(({ text, given: { outlet, author } }) => [text, outlet, author])).toEqual([
      ['One.', 'Courier', 'Ann Lee'],
      ['Two.', 'Courier', 'Desk'],
    ]);
    const read = async (value: unknown) => readJson(Buffer.from(JSON.stringify(value)));
    const results = [{ id: 'a', fields: { body: '<p>Three.</p>', publication: 'Courier' } }, { id: 'b' }];
    expect(await read({ response: { results } })).toMatchObject({
      articles: [{ text: 'Three.', given: { outlet: 'Courier' } }],
      problems: [expect.stringContaining('record 2 is not an article (text)')],
    });
    expect(await read({ response: { content: results[0] } })).toMatchObject({ articles: [{ text: 'Three.' }] });
    expect(await read({ response: { content: results[1] } })).toMatchObject({
      problems: [expect.stringMatching(/^is not an article/)],
    });
    expect(await read({ title: 'Courier', articles: [{ id: 'a', text: 'x' }] })).toMatchObject({
      articles: [{ given: {} }],
    });
  });
});
