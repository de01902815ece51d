import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedLinks } from '../../../src/ingest/formats/exchange/feedLinks.ts';

const links = (text: string): unknown => feedLinks(Buffer.from(text));

describe('the links of a feed', () => {
  it.each([
    [
      'RSS 2, without text, and by its permalink',
      '<rss><channel><link>https://a.example/</link><item><title>A</title><link> /a </link></item>' +
        '<item><guid>https://a.example/b</guid></item><item><guid>7</guid></item>' +
        '<item><link>/a</link></item></channel></rss>',
      ['/a', 'https://a.example/b'],
    ],
    ['RSS 1', '<rdf:RDF xmlns:rdf="x"><channel/><item><link>/a</link></item></rdf:RDF>', ['/a']],
    [
      'Atom, the article and not what belongs to it',
      '<feed><link href="/self"/><entry><link rel="self" href="/api"/><link rel="alternate" href="/a"/></entry>' +
        '<entry><link href="/b"/></entry></feed>',
      ['/a', '/b'],
    ],
    [
      'JSON Feed',
      '\uFEFF {"version":"https://jsonfeed.org/version/1.1","items":[' +
        '{"url":"/a"},{"external_url":"/b"},{"id":"1"},null,{"url":5}]}',
      ['/a', '/b'],
    ],
  ])('%s', (_name, text, expected) => expect(links(text)).toEqual({ links: expected }));

  it.each(['<html><body/></html>', '{"items":[]}', '{', 'x', '[]', '<rss'])('are none of %s', (text) => {
    expect(links(text)).toEqual({ problem: 'is no feed (RSS, Atom or JSON Feed)' });
  });

  it('are not looked for in what is made to take long', () => {
    expect(links(`<rss>${'<a>'.repeat(5000)}`)).toHaveProperty('problem');
    expect(feedLinks(new Uint8Array())).toHaveProperty('problem');
  });

  it('never throw', () => {
    const parts = fc.constantFrom(
      '<rss>',
      '<item>',
      '<link>',
      '</link>',
      '<entry href="',
      '"/>',
      '{',
      '"items":',
      '[',
      ']',
      'a',
      '\u0000',
    );
    fc.assert(fc.property(fc.array(parts, { maxLength: 30 }), (some) => void links(some.join(''))));
  });
});
