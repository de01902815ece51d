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

  it('reads the list in an export, and a JSON Feed under its name', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Courier',
      items: [
        { id: 1, content_html: '<p>One.</p>', authors: [{ name: 'Ann Lee' }] },
        { id: 2, content_text: 'Two.' },
      ],
    };
    const { articles } = await readJson(Buffer.from(JSON.stringify(feed)));
    expect(articles.map(({ text, given: { outlet } }) => [text, outlet])).toEqual([
      ['One.', 'Courier'],
      ['Two.', 'Courier'],
    ]);
    const guardian = { response: { results: [{ id: 'a', fields: { body: '<p>Three.</p>' } }] } };
    expect((await readJson(Buffer.from(JSON.stringify(guardian)))).articles).toMatchObject([{ text: 'Three.' }]);
  });
});
