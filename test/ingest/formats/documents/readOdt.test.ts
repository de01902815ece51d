import { describe, expect, it } from 'vitest';
import { readOdt } from '../../../../src/ingest/formats/documents/readOdt.ts';
import { zipOf } from '../../../fixtures/zipOf.ts';

const content = (body: string): string =>
  `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

/** Blocks of a text with this body: `[markup, words]`. */
function blocks(body: string): [string | undefined, string][] {
  const { articles, problems } = readOdt(zipOf({ 'content.xml': content(body) }));
  expect(problems).toEqual([]);
  return articles.flatMap(({ text, blocks: found = [] }) =>
    found.map(({ start, end, markup }): [string | undefined, string] => [markup, text.slice(start, end)]),
  );
}
const p = (words: string): string => `<text:p>${words}</text:p>`;

describe('OpenDocument', () => {
  it('has headings, entries of lists, and rows of tables with their cells', () => {
    const cell = (...words: string[]): string => `<table:table-cell>${words.map(p).join('')}</table:table-cell>`;
    const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
    const inner = `<table:table-cell><table:table>${row(cell('in'))}</table:table>${p('72')}</table:table-cell>`;
    expect(
      blocks(
        '<text:h>Quay</text:h><text:list><text:list-item>' +
          `${p('One')}<text:list><text:list-item>${p('Two')}</text:list-item></text:list>` +
          `</text:list-item></text:list>${p('Text.')}` +
          `<table:table>${row(cell('Vote', 'of all') + cell('Seats'))}${row(cell('For') + inner)}</table:table>` +
          p('After.'),
      ),
    ).toEqual([
      ['heading', 'Quay'],
      ['item', 'One'],
      ['item', 'Two'],
      ['paragraph', 'Text.'],
      ['row', 'Vote | of all | Seats'],
      ['row', 'For | in | 72'],
      ['paragraph', 'After.'],
    ]);
  });

  it('sets notes after the text, without their numbers', () => {
    const note =
      `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('So they say.')}</text:note-body>` +
      '</text:note>';
    expect(blocks(p(`The quay${note} closes.`) + p('Soon.')).map(([, words]) => words)).toEqual([
      'The quay closes.',
      'Soon.',
      'So they say.',
    ]);
  });

  it('has nothing that was struck out, no comments, no tables of contents and no names of pictures', () => {
    const found = blocks(
      `<text:tracked-changes>${p('Struck out.')}</text:tracked-changes>` +
        `<text:table-of-content><text:index-body>${p('Quay 1')}</text:index-body></text:table-of-content>` +
        p(
          `The <office:annotation>${p('Check.')}</office:annotation>quay<svg:title>Crane</svg:title>` +
            '<svg:desc>A crane</svg:desc> closes.',
        ),
    );
    expect(found).toEqual([['paragraph', 'The quay closes.']]);
  });

  it('has the blanks that elements stand for, and none for others', () => {
    expect(blocks(p('The qu<text:span>ay</text:span> <text:a>clo<text:bookmark/>ses</text:a>.'))).toEqual([
      ['paragraph', 'The quay closes.'],
    ]);
    expect(blocks(p('One<text:tab/>two<text:line-break/>three<text:s text:c="2"/>four<text:s/>five'))).toEqual([
      ['paragraph', 'One two three four five'],
    ]);
  });

  it('says what is wrong with a file that cannot be read', () => {
    expect(readOdt(zipOf({ 'a.xml': '' })).problems).toEqual(['is no text of OpenDocument; save it again as .odt']);
    expect(readOdt(zipOf({ 'content.xml': content('') })).problems).toEqual([expect.stringContaining('holds no text')]);
    expect(readOdt(Buffer.from('no zip')).problems).toEqual([expect.stringContaining('is not a document of its kind')]);
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    expect(readOdt(zipOf({ 'content.xml': '\u0001x', 'META-INF/manifest.xml': manifest })).problems).toEqual([
      'is locked with a password; save it without',
    ]);
  });
});
