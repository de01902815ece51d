import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalLink } from '../../src/corpus/originalLink.ts';

const PAGE = 'https://courier.example/ferry-talks';

describe('the link to an original', () => {
  it('opens the page at the words, all of a few, the ends of many', () => {
    expect(originalLink(PAGE, ' Our offer  stands,\nnot a day longer ')).toEqual({
      href: `${PAGE}#:~:text=Our%20offer%20stands%2C%20not%20a%20day%20longer`,
      host: 'courier.example',
    });
    expect(originalLink(PAGE, 'a b c d e f g h i j k l m')?.href).toBe(
      `${PAGE}#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m`,
    );
    expect(originalLink(`${PAGE}#top`, 'well-known')?.href).toBe(`${PAGE}#top:~:text=well%2Dknown`);
  });

  it('opens the page as a whole without words, or where they make it too long', () => {
    expect(originalLink(PAGE)?.href).toBe(PAGE);
    expect(originalLink(PAGE, 'Our offer stands', PAGE.length)?.href).toBe(PAGE);
    expect(originalLink(PAGE, '', PAGE.length - 1)).toBeNull();
  });

  it('spells out a host that looks like another, and names its port', () => {
    expect(originalLink('https://cоurier.example/a')?.host).toBe('xn--curier-wqf.example');
    expect(originalLink('http://courier.example:8080/')?.host).toBe('courier.example:8080');
  });

  it('is none for what is no page of the web, or signs in', () => {
    for (const url of [null, undefined, '', 'ferry', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])
      expect(originalLink(url, 'words')).toBeNull();
    expect(originalLink('https://courier.example@evil.example/')).toBeNull();
    expect(originalLink('https://a:b@evil.example/')).toBeNull();
  });

  it('is one address, whatever the address and the words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
        fc.string({ unit: 'grapheme' }),
        (url, words) => {
          const link = originalLink(url, words);
          if (link === null) return;
          expect(link.href).not.toMatch(/[<>\s"`\\]/);
          expect(new URL(link.href).host).toBe(link.host);
          expect(link.href.length).toBeLessThanOrEqual(2000);
        },
      ),
    );
  });
});
