import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSeed } from '../../../../src/ingest/clean/cleanSeed.ts';
import { decodeSeed } from '../../../../src/ingest/formats/decodeSeed.ts';
import { readPage } from '../../../../src/ingest/formats/html/readPage.ts';

/** What is kept of a page, as `kind: text`. */
async function kept(name: string): Promise<{ lines: string[]; metadata: object }> {
  const file = `pages/${name}.html`;
  const { seeds } = await decodeSeed(readFileSync(join(import.meta.dirname, '../../../fixtures', file)), file);
  const [seed] = seeds;
  if (!seed) throw new Error('no seed');
  const { blocks, metadata } = cleanSeed(seed);
  return { lines: blocks.map(({ start, end, kind }) => `${kind}: ${seed.text.slice(start, end)}`), metadata };
}

describe('HTML pages', () => {
  it('agency: linked data, captions, an advertisement, lists and a table in the body', async () => {
    const { lines, metadata } = await kept('agency');
    expect(metadata).toEqual({
      title: 'Lakeland parliament rejects dam treaty',
      outlet: 'Northern Wire',
      author: 'Ines Marlow, Tom Okoro',
      date: '2025-05-06',
      url: 'https://wire.example/lakeland-dam',
    });
    expect(lines).toEqual([
      'paragraph: LAKELAND CITY (Northern Wire) — Lakeland’s parliament on Tuesday rejected a treaty ' +
        'that would have let its neighbor Riverland build a dam on the border, ' +
        'after a session that ran through the night.',
      'paragraph: “This house does not sell its water,” Prime Minister Ada Quill told reporters after the vote.',
      'paragraph: Riverland’s foreign ministry called the vote “a mistake that both peoples will pay for.” ' +
        'It recalled its ambassador.',
      'paragraph: The treaty had been signed in March. It would have given Lakeland 40% of the power.',
      'heading: What comes next',
      'paragraph: Three things are open:',
      'item: whether the ambassador returns before the summer;',
      'item: whether the treaty can be put to a vote again;',
      'item: who pays for two years of studies.',
      'paragraph: “We negotiated in good faith for two years,” Riverland’s envoy Bram Teller wrote.',
      'item: Vote | Deputies',
      'item: For | 72',
      'item: Against | 83',
      'paragraph: Analysts say that a new round of talks is unlikely before the fall.',
    ]);
  });

  it('tabloid: no article element, links and a caption between paragraphs, the outlet in the title', async () => {
    const { lines, metadata } = await kept('tabloid');
    expect(metadata).toMatchObject({
      title: 'FURY as council axes free parking',
      outlet: 'The Daily Example',
      author: 'Gil Marsh',
      date: '2024-03-12',
    });
    expect(lines.map((line) => line.slice(0, 30))).toEqual([
      'item: Drivers in Mill Street m',
      'item: Shopkeepers say that it ',
      'paragraph: Shopkeepers reacted',
      'paragraph: Baker Rosa Lind, 54',
      'paragraph: A council spokesman',
      'paragraph: The charges start o',
    ]);
  });

  it('letters: a piece of a page without head or body', async () => {
    const { lines, metadata } = await kept('letters');
    expect(metadata).toMatchObject({ title: null, outlet: null });
    expect(lines.map((line) => line.slice(0, 24))).toEqual([
      'paragraph: Sir, – Your r',
      'paragraph: Last winter w',
      'paragraph: The captain, ',
      'heading: Yours, Edda Bra',
    ]);
  });

  it('takes the outlet off the title and passes over broken linked data', () => {
    const head =
      '<title>Talks fail - live | The Echo</title><meta property="og:site_name" content="The Echo">' +
      '<script type="application/ld+json">{ "headline": </script>';
    const page = readPage(`<html><head>${head}</head><body><p>They failed.</p></body></html>`);
    expect(page.articles[0]?.given).toEqual({ title: 'Talks fail - live', outlet: 'The Echo' });
  });

  it('says that a page without text has none', async () => {
    const { seeds, problems } = await decodeSeed(
      Buffer.from('<html><body><div id="app"></div><script>start()</script></body></html>'),
      'a.html',
    );
    expect(seeds).toEqual([]);
    expect(problems).toEqual([{ file: 'a.html', problem: expect.stringContaining('no readable text') }]);
  });

  it('reads any markup without failing, the same way each time', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<br>',
        '<table><tr><td>',
        '<li>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '&amp;',
        '&#0;',
        '<a href=x>',
        '<html',
        'A sentence about a bridge, that goes on.',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = readPage(pieces.join(''));
        expect(readPage(pieces.join(''))).toEqual(page);
        for (const { text, blocks } of page.articles) {
          expect(text).toBe(text.trim());
          for (const { start, end } of blocks ?? []) expect(text.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what is nested deeper than any page, or has more elements, before a tree is made of it', () => {
    const nested = (depth: number) => readPage(`<html><body>${'<div>'.repeat(depth - 2)}The bridge will close.`);
    expect(nested(1_000).articles).toMatchObject([{ text: 'The bridge will close.' }]);
    expect(nested(1_001)).toEqual({
      articles: [],
      problems: ['has elements nested over 1000 deep; save the text of the article alone'],
    });
    const wide = (elements: number) => readPage('<b>x</b>'.repeat(elements));
    expect(wide(100_001).problems).toEqual(['has over 100000 elements; save the text of the article alone']);
    // Closed and opened again is not deep.
    expect(readPage(`${'<i><b></b></i>'.repeat(2_000)}<p>Still here.</p>`).articles).toMatchObject([
      { text: 'Still here.' },
    ]);
  });
});

it('makes paragraphs of a page that was typed, and leaves code alone', () => {
  const lines = Array.from(
    { length: 6 },
    (_, n) =>
      `  The council, number ${n},\nsaid of the quay that it would be closed, and that the cranes, as they were,\n` +
      'would go.',
  );
  const page = (pre: string): string => `<html><body><article><pre>${pre}</pre></article></body></html>`;
  const read = readPage(page(`Record\n${lines.join('\n')}`)).articles[0];
  expect(read?.blocks?.length ?? read?.text.split('\n\n').length).toBe(7);
  expect(read?.text).toContain('\n\nThe council, number 1, said of the quay');
  const code = Array.from({ length: 30 }, () => 'if (the.quay) { close(a); }').join('\n\n');
  expect(readPage(page(code)).articles[0]?.text).not.toContain('\n\n');
});
