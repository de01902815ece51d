import { expect, it } from 'vitest';
import { readHtml } from '../../../../src/ingest/formats/html/readHtml.ts';

const text = '<p>The harbour council voted on Tuesday to close the north quay until the cranes are mended.</p>'.repeat(
  3,
);

async function problems(own: string, next: string, tag = 'link'): Promise<readonly string[]> {
  const html =
    `<html><head><title>Quay</title><link rel="canonical" href="${own}"></head>` +
    `<body><article>${text}</article><${tag} rel="next" href="${next}"></body></html>`;
  return (await readHtml(Buffer.from(html))).problems;
}

it.each([
  ['https://c.example/quay', '/quay/2', 'https://c.example/quay/2'],
  ['https://c.example/quay/', 'https://c.example/quay/page/2/', 'https://c.example/quay/page/2/'],
  ['https://c.example/quay/2', '/quay/3', 'https://c.example/quay/3'],
  ['https://c.example/quay.html', 'quay-2.html', 'https://c.example/quay-2.html'],
  ['https://c.example/?id=7', '/?id=7&page=2', 'https://c.example/?id=7&page=2'],
])('says of %s that it goes on', async (own, next, whole) => {
  expect(await problems(own, next)).toEqual([`goes on at ${whole}; save that page too`]);
  expect(await problems(own, next, 'a')).toHaveLength(1);
});

it.each([
  ['https://c.example/quay', '/cranes'],
  ['https://c.example/quay', '/quay'],
  ['https://c.example/quay', '/quay/2031'],
  ['https://c.example/quay', 'https://d.example/quay/2'],
  ['https://c.example/?id=7', '/?id=8'],
  ['https://c.example/?ab=c', '/?a=bc'],
  ['https://c.example/quay-12', '/quay-13'],
  ['https://c.example/quay', 'http://'],
])('says nothing of %s where %s is another article', async (own, next) => {
  expect(await problems(own, next)).toEqual([]);
});
