import { describe, expect, it } from 'vitest';
import { readFragment } from '../../../../src/ingest/formats/html/readFragment.ts';

/** Blocks as "markup: words". */
function blocks(html: string): string[] | undefined {
  const read = readFragment(html);
  return read?.blocks.map(({ start, end, markup }) => `${markup}: ${read.text.slice(start, end)}`);
}

describe('a piece of HTML', () => {
  const long = 'The council voted to close the north quay until the cranes are mended, and said so. '.repeat(3).trim();

  it('has its rows where a table is no table of data', () => {
    const cells = `<tr><td>Vote</td><td>${long}<br><br>Again.</td></tr><tr><td></td><td>${long}</td></tr>`;
    expect(blocks(`<p>One.</p><table>${cells}</table><p>Two.</p>`)).toEqual([
      'paragraph: One.',
      `row: Vote | ${long}`,
      'row: Again.',
      `row: ${long}`,
      'paragraph: Two.',
    ]);
  });

  it('leaves out what is struck through', () => {
    expect(blocks('<p>It is <del>shut</del> open.</p><p><strike>It sank.</strike></p>')).toEqual([
      'paragraph: It is open.',
    ]);
  });

  it('has a paragraph behind an empty entry of a list', () => {
    expect(blocks('<ul><li>One</li><li><img src="a.png"></li></ul><p>Two.</p>')).toEqual([
      'item: One',
      'paragraph: Two.',
    ]);
  });

  it('has short text as it was typed in one, and long text in paragraphs', () => {
    const typed = 'the council voted to close the quay, and said so.';
    expect(blocks(`<p>One.</p><pre>${typed}\n\n${typed}</pre>`)).toEqual([
      'paragraph: One.',
      `paragraph: ${typed} ${typed}`,
    ]);
    const many = Array.from({ length: 10 }, () => typed).join(' ');
    expect(blocks(`<p>One.</p><pre>${many}\n\n${many}</pre>`)).toEqual([
      'paragraph: One.',
      `paragraph: ${many}`,
      `paragraph: ${many}`,
    ]);
  });
});
