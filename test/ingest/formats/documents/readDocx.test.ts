import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/ingest/formats/documents/readDocx.ts';
import { zipOf } from '../../../fixtures/zipOf.ts';

const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const paragraph = (words: string, about = ''): string =>
  `<w:p>${about && `<w:pPr>${about}</w:pPr>`}${run(words)}</w:p>`;
const document = (body: string): string => `<w:document><w:body>${body}</w:body></w:document>`;

/** Blocks of a document of these parts: `[markup, words]`. */
function blocks(body: string, parts: Readonly<Record<string, string>> = {}): [string | undefined, string][] {
  const { articles, problems } = readDocx(zipOf({ 'word/document.xml': document(body), ...parts }));
  expect(problems).toEqual([]);
  return articles.flatMap(({ text, blocks: found = [] }) =>
    found.map(({ start, end, markup }): [string | undefined, string] => [markup, text.slice(start, end)]),
  );
}

describe('Word', () => {
  it('knows headings by outline level, by a style of one in any language, and by the names of Word', () => {
    const style = (id: string, name: string, more = ''): string =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles =
      style('rubrik', 'Rubrik', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      style('h', 'heading 2') +
      style('t', 'Title') +
      style('body', 'Body', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
    const styled = (id: string): string => paragraph(id, `<w:pStyle w:val="${id}"/>`);
    const found = blocks(
      ['rubrik', 'h', 't', 'body', 'none'].map(styled).join('') +
        paragraph('level', '<w:outlineLvl w:val="0"/>') +
        paragraph('text', '<w:outlineLvl w:val="9"/>'),
      { 'word/styles.xml': `<w:styles>${styles}</w:styles>` },
    );
    expect(found.map(([markup]) => markup)).toEqual([
      'heading',
      'heading',
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('has entries of lists, rows of tables with their cells, and tables within tables', () => {
    const cell = (...words: string[]): string => `<w:tc>${words.map((each) => paragraph(each)).join('')}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell('in')}</w:tr></w:tbl>`;
    expect(
      blocks(
        paragraph('One', '<w:numPr/>') +
          `<w:tbl><w:tr>${cell('Vote', 'of all')}${cell('Seats')}</w:tr>` +
          `<w:tr>${cell('For')}<w:tc>${inner}${paragraph('72')}</w:tc></w:tr></w:tbl>` +
          paragraph('After.'),
      ),
    ).toEqual([
      ['item', 'One'],
      ['row', 'Vote | of all | Seats'],
      ['row', 'For | in | 72'],
      ['paragraph', 'After.'],
    ]);
  });

  it('sets notes after the text, those at the end of a document too', () => {
    const note = (words: string): string => `<w:note>${paragraph(words)}</w:note>`;
    expect(
      blocks(paragraph('The quay closes.'), {
        'word/endnotes.xml': `<w:endnotes>${note('Not before May.')}</w:endnotes>`,
        'word/footnotes.xml': `<w:footnotes>${note('So they say.')}</w:footnotes>`,
        'word/comments.xml': `<w:comments>${note('Check.')}</w:comments>`,
      }).map(([, words]) => words),
    ).toEqual(['The quay closes.', 'So they say.', 'Not before May.']);
  });

  it('has what was inserted and moved once, and nothing that was struck out', () => {
    const found = blocks(
      `<w:p><w:ins>${run('New ')}</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>` +
        `<w:moveFrom>${run('moved ')}</w:moveFrom>${run('words, ')}<w:moveTo>${run('moved')}</w:moveTo></w:p>`,
    );
    expect(found).toEqual([['paragraph', 'New words, moved']]);
  });

  it('has the text of a box once, and its own paragraph whole', () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const found = blocks(
      `<w:p>${run('The quay ')}<mc:AlternateContent><mc:Choice>${box('In a box.')}</mc:Choice>` +
        `<mc:Fallback>${box('In a box.')}</mc:Fallback></mc:AlternateContent>${run('closes.')}</w:p>`,
    );
    expect(found).toEqual([
      ['paragraph', 'In a box.'],
      ['paragraph', 'The quay closes.'],
    ]);
  });

  it('parts words at tabs and breaks, and not at hyphens that do not break', () => {
    const found = blocks(
      '<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:cr/><w:t>four</w:t>' +
        '<w:noBreakHyphen/><w:t>five</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>',
    );
    expect(found).toEqual([['paragraph', 'One two three four-five']]);
  });

  it('finds a document that Word on the web has numbered', () => {
    const { articles } = readDocx(zipOf({ 'word/document2.xml': document(paragraph('The quay closes.')) }));
    expect(articles.map(({ text }) => text)).toEqual(['The quay closes.']);
  });

  it('says what is wrong with a file that cannot be read', () => {
    expect(readDocx(zipOf({ 'a.xml': '<a/>' })).problems).toEqual(['is no Word document; save it again as .docx']);
    expect(readDocx(zipOf({ 'word/document.xml': document('<w:p/>') })).problems).toEqual([
      expect.stringContaining('holds no text'),
    ]);
    expect(readDocx(Buffer.from('d0cf11e0a1b11ae1', 'hex')).problems).toEqual([
      expect.stringContaining('is locked with a password or in an old format'),
    ]);
    expect(readDocx(Buffer.from('no zip')).problems).toEqual([
      expect.stringContaining('is not a document of its kind'),
    ]);
  });

  it('unpacks no more than 20 MiB, and no more than some thousand parts', () => {
    const large = document(paragraph('x'.repeat(21 * 1024 * 1024)));
    expect(readDocx(zipOf({ 'word/document.xml': large })).problems).toEqual([
      'unpacks to more than 20 MiB; split it into articles',
    ]);
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`part${n}`, '']));
    expect(readDocx(zipOf({ ...many, 'word/document.xml': document(paragraph('One.')) })).problems).toHaveLength(1);
  });
});
