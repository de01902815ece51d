import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../../../src/ingest/formats/adapter/adapter.ts';
import { decodeSeed } from '../../../../src/ingest/formats/decodeSeed.ts';
import { readXml } from '../../../../src/ingest/formats/exchange/readXml.ts';

const read = (xml: string): Promise<ReadFile> => readXml(Buffer.from(xml));
const VOTES = 'The council voted on Tuesday to close the north quay. '.repeat(3);
const LONG = `<p>${VOTES}</p><p>Dockers asked for a report.</p>`;
const item = (guid: string, rest: string): string => `<item><title>T</title><guid>${guid}</guid>${rest}</item>`;
const rss = (items: string): string => `<rss><channel><title>Courier</title>${items}</channel></rss>`;

describe('files of XML', () => {
  it('keeps the id of an entry when the feed grows', async () => {
    const one = item('a', `<description><![CDATA[${LONG}]]></description>`);
    const before = await decodeSeed(Buffer.from(rss(one)), 'news/feed.xml');
    const after = await decodeSeed(
      Buffer.from(rss(item('b', `<description><![CDATA[${LONG}x]]></description>`) + one)),
      'news/feed.xml',
    );
    expect(before.seeds[0]?.id).toMatch(/^feed-[\da-f]{12}$/);
    expect(after.seeds.map(({ id }) => id)).toContain(before.seeds[0]?.id);
    expect(after.seeds.find(({ id }) => id === before.seeds[0]?.id)?.sha256).toBe(before.seeds[0]?.sha256);
  });

  it('says where a feed has only summaries', async () => {
    const { articles, problems } = await read(rss(item('a', '<description>The quay closes.</description>')));
    expect(articles).toMatchObject([{ text: 'The quay closes.', given: { title: 'T', outlet: 'Courier' } }]);
    expect(problems).toEqual([expect.stringContaining('only summaries of 1 of its 1')]);
  });

  it('reads the posts and pages of a WordPress export that are published, and their paragraphs', async () => {
    const post = (guid: string, type: string, status: string): string =>
      item(
        guid,
        `<content:encoded>The quay closes.\n\nDockers asked for a report ${guid}.</content:encoded>` +
          `<wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>`,
      );
    const { articles } = await read(
      rss(
        post('a', 'post', 'publish') +
          post('b', 'page', 'publish') +
          post('c', 'post', 'draft') +
          post('d', 'attachment', 'inherit'),
      ),
    );
    expect(articles.map(({ text }) => text)).toEqual([
      'The quay closes.\n\nDockers asked for a report a.',
      'The quay closes.\n\nDockers asked for a report b.',
    ]);
  });

  it('reads RSS 1.0, where items stand beside their channel', async () => {
    const { articles } = await read(
      '<rdf:RDF><channel><title>Courier</title></channel>' +
        item('a', `<description>${LONG.replaceAll('<', '&lt;')}</description>`) +
        '</rdf:RDF>',
    );
    expect(articles).toMatchObject([
      { given: { outlet: 'Courier' }, text: expect.stringMatching(/^The council .*\n\nDockers/) },
    ]);
  });

  it('reads every item of a message of NewsML-G2 that has text', async () => {
    const news = (guid: string, content: string): string =>
      `<newsItem guid="${guid}"><itemMeta/><contentMeta><headline>H ${guid}</headline></contentMeta>` +
      `<contentSet>${content}</contentSet></newsItem>`;
    const nitf = `<nitf><body><body.content><hl2>More</hl2>${LONG}</body.content></body></nitf>`;
    const { articles } = await read(
      `<newsMessage><itemSet>${news('a', `<inlineXML>${nitf}</inlineXML>`)}` +
        `${news('b', '<remoteContent href="x.jpg"/>')}` +
        `${news('c', '<inlineData>Plain words about the quay.</inlineData>')}</itemSet></newsMessage>`,
    );
    expect(articles.map(({ key, given }) => [key, given.title])).toEqual([
      ['a', 'H a'],
      ['c', 'H c'],
    ]);
    expect(articles[0]?.blocks?.[0]).toMatchObject({ markup: 'heading' });
  });

  it('reads a page that is XML, and says what it cannot read', async () => {
    expect((await read(`<?xml version="1.0"?><html><body>${LONG}</body></html>`)).articles).toHaveLength(1);
    expect(await read('<svg><p>x</p></svg>')).toEqual({ articles: [], problems: [expect.stringContaining('("svg")')] });
    expect(await read('no markup')).toEqual({ articles: [], problems: ['is not XML; correct it'] });
    expect(await read(rss(''))).toEqual({ articles: [], problems: [expect.stringContaining('without entries')] });
    expect((await read('<a>'.repeat(2_000))).problems).toEqual([expect.stringContaining('nested over')]);
  });
});

describe('files as their producers write them', () => {
  const body = `<body.content>${LONG}</body.content>`;

  it('NITF: marked persons and titles in the byline, and whose rights they are', async () => {
    const nitf = (byline: string): string =>
      '<nitf><head><docdata><doc.copyright holder="Coast Wire"/></docdata></head><body><body.head>' +
      `<byline>${byline}</byline></body.head>${body}</body></nitf>`;
    const authors = ['By ANN LEE<byttl>Business Writer</byttl>', 'By<person>Ann Lee</person><byttl>Wire</byttl>'];
    const given = await Promise.all(authors.map(async (each) => (await read(nitf(each))).articles[0]?.given));
    expect(given).toEqual([
      { author: 'ANN LEE', outlet: 'Coast Wire' },
      { author: 'Ann Lee', outlet: 'Coast Wire' },
    ]);
  });

  it('NewsML-G2: what only the NITF in it says, and no header of a page in it', async () => {
    const g2 = (inline: string): string =>
      `<newsItem><itemMeta><provider literal="Wire"/></itemMeta><contentSet><inlineXML>${inline}</inlineXML>` +
      '</contentSet></newsItem>';
    const inner = `<nitf><head><title>Quay closes</title></head><body>${body}</body></nitf>`;
    expect((await read(g2(inner))).articles[0]?.given).toEqual({ title: 'Quay closes', outlet: 'Wire' });
    const page = `<html><body><header><ul><li>Harbours</li></ul></header><section>${LONG}</section></body></html>`;
    expect((await read(g2(page))).articles[0]?.text).not.toContain('Harbours');
  });

  it('one paragraph that was wrapped and indented by hand is as many as it has indents', async () => {
    const typed = 'First the\nquay closed.\n    Then it\nopened.\n    Nobody\nknew why.\n    It stayed\nso.';
    const { articles } = await read(
      `<newsItem><contentSet><inlineXML><html><body><p>${typed}</p></body></html></inlineXML></contentSet></newsItem>`,
    );
    expect(articles[0]?.text.split('\n\n')).toEqual([
      'First the quay closed.',
      'Then it opened.',
      'Nobody knew why.',
      'It stayed so.',
    ]);
  });

  it('entries without a name of any kind are all read', async () => {
    const entries = ['One quay.', 'Two quays.'].map((words) => `<item><description>${words}</description></item>`);
    const { seeds } = await decodeSeed(Buffer.from(rss(entries.join(''))), 'feed.xml');
    expect(seeds.map(({ text }) => text)).toEqual(['One quay.', 'Two quays.']);
  });

  it('what WordPress adds is no text: its line about itself, and its codes', async () => {
    const words = '[dropcap]T[/dropcap]he quay is [the union] shut. [gallery ids="1"]';
    const post =
      `<item><title>Quay</title><wp:post_type>post</wp:post_type><content:encoded><![CDATA[<p>${words}</p>` +
      '<p>The post Quay appeared first on Courier.</p>]]></content:encoded></item>';
    const { articles, problems } = await read(rss(post));
    expect(articles[0]?.text).toMatch(/^The quay is \[the union\] shut\.\n/);
    expect(articles[0]?.blocks?.map(({ markup }) => markup)).toEqual(['paragraph', 'links']);
    expect(problems).toEqual([]);
  });
});
