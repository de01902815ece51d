import { describe, expect, it } from 'vitest';
import { MAX_ADDRESS, checkAddress, readHostRule } from '../../../src/collect/net/checkAddress.ts';

const isTaken = (address: string, ...rules: readonly string[]): boolean => 'url' in checkAddress(address, rules);

describe('checkAddress', () => {
  it('takes a host that is named, and no other', () => {
    expect(isTaken('https://news.example/a', 'news.example')).toBe(true);
    expect(isTaken('http://news.example./a', 'news.example')).toBe(true);
    expect(isTaken('https://NEWS.example/a', 'news.example')).toBe(true);
    for (const host of ['www.news.example', 'badnews.example', 'news.example.evil.example', 'example', 'newsxexample'])
      expect(isTaken(`https://${host}/`, 'news.example')).toBe(false);
    expect(isTaken('https://news.example/')).toBe(false);
  });

  it.each(['.news.example', '*.news.example'])('takes what is below %s, and not itself', (rule) => {
    expect(isTaken('https://www.news.example/', rule)).toBe(true);
    expect(isTaken('https://a.b.news.example/', rule)).toBe(true);
    for (const host of ['news.example', 'badnews.example', 'www.news.example.evil.example'])
      expect(isTaken(`https://${host}/`, rule)).toBe(false);
  });

  it('takes the ordinary ports only, unless a rule names another', () => {
    expect(isTaken('https://news.example:443/', 'news.example')).toBe(true);
    expect(isTaken('https://news.example:8443/', 'news.example')).toBe(false);
    expect(isTaken('http://news.example:22/', 'news.example')).toBe(false);
    expect(isTaken('https://news.example:8443/', 'news.example:8443')).toBe(true);
    expect(isTaken('https://news.example/', 'news.example:8443')).toBe(false);
  });

  it('sees an address of IPv4 through every way to write it', () => {
    for (const host of ['127.1', '0x7f.0.0.1', '2130706433', '0177.0.0.1']) {
      expect(isTaken(`http://${host}/`, '127.0.0.1')).toBe(true);
      expect(isTaken(`http://${host}/`, '.0.0.1')).toBe(false);
    }
  });

  it.each([
    ['news.example/a', 'is no address'],
    ['ftp://news.example/', 'is not http or https'],
    ['file:///etc/passwd', 'is not http or https'],
    ['javascript:alert(1)', 'is not http or https'],
    ['https://ada@news.example/', 'holds a name or password'],
    ['https://ada:secret@news.example/', 'holds a name or password'],
    ['https://other.example/', 'is on other.example, which is none of the hosts'],
    [`https://news.example/${'a'.repeat(MAX_ADDRESS)}`, 'is over'],
  ])('says what is wrong with %.60s', (address, problem) => {
    const checked = checkAddress(address, ['news.example']);
    expect('problem' in checked && checked.problem).toContain(problem);
  });

  it('drops what stands behind #', () => {
    const checked = checkAddress('https://news.example/a#secret', ['news.example']);
    expect('url' in checked && checked.url.href).toBe('https://news.example/a');
  });
});

describe('readHostRule', () => {
  it.each([
    ['News.Example', 'news.example'],
    ['.news.example', '.news.example'],
    ['*.news.example', '*.news.example'],
    ['zeitung.münchen.example', 'zeitung.xn--mnchen-3ya.example'],
    ['news.example:8443', 'news.example:8443'],
  ])('reads %s', (typed, rule) => expect(readHostRule(typed)).toBe(rule));

  it.each([
    '*',
    '.',
    '',
    'https://news.example',
    'news.example/path',
    'ada@news.example',
    'a.*.example',
    '*news.example',
    '[::1]',
  ])('refuses %s', (typed) => expect(readHostRule(typed)).toBeNull());
});
