import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/ingest/formats/html/readHtml.ts';

const TEXT = '<p>The harbour council voted on Tuesday to close the north quay until the cranes are mended.</p>'.repeat(
  3,
);

async function given(head: string, body = ''): Promise<object | undefined> {
  const html = `<html><head>${head}</head><body><article>${TEXT}${body}</article></body></html>`;
  return (await readHtml(Buffer.from(html))).articles[0]?.given;
}

describe('what a page says of itself', () => {
  it.each([
    ['the first of two', '<meta name="author" content="Ann Lee"><meta name="author" content="Bo Dahl">'],
    ['one with words', '<meta name="author" content=" "><meta name="author"><meta name="author" content="Ann Lee">'],
    [
      'a name and no address',
      '<meta property="article:author" content="https://c.example/lee"><meta name="author" content="Ann Lee">',
    ],
  ])('takes of its tags %s', async (_, head) => {
    expect(await given(head)).toEqual({ author: 'Ann Lee' });
  });

  it('takes the time of the article where nothing else dates it', async () => {
    const time = '<time datetime="2031-03-04T10:00">Tuesday</time>';
    expect(await given('', time)).toEqual({ date: '2031-03-04T10:00' });
    expect(await given('<meta property="article:published_time" content="2031-03-05">', time)).toEqual({
      date: '2031-03-05',
    });
  });

  it('gives the outlet of a page without a title', async () => {
    expect(await given('<meta property="og:site_name" content="Courier">')).toEqual({ outlet: 'Courier' });
  });

  const site = '<meta property="og:site_name" content="Courier">';
  it.each([
    ['Quay closes | Courier', 'Quay closes'],
    ['Quay closes |Courier', 'Quay closes'],
    ['Quay closes - Courier', 'Quay closes'],
    ['Courier', 'Courier'],
    ['Quay closes, says Courier', 'Quay closes, says Courier'],
    ['Quay closes | Courier of the coast', 'Quay closes | Courier of the coast'],
  ])('takes the outlet off "%s"', async (title, own) => {
    expect(await given(`<title>${title}</title>${site}`)).toEqual({ title: own, outlet: 'Courier' });
  });
});
