import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/ingest/formats/documents/readPdf.ts';
import { placeAt } from '../../../../src/text/placeAt.ts';
import { makePdf, type PlacedWords } from '../../../fixtures/makePdf.ts';

/** Lines of one column, from the top. */
const column = (x: number, top: number, lines: readonly string[], size = 10): PlacedWords[] =>
  lines.map((words, n) => ({ words, x, y: top - n * 12, size }));
const paragraphs = async (pages: readonly (readonly PlacedWords[])[]): Promise<string[]> => {
  const { articles } = await readPdf(makePdf(pages));
  return articles.flatMap(({ text, blocks = [] }) => blocks.map(({ start, end }) => text.slice(start, end)));
};
const LEFT = [
  'The council voted on Tuesday',
  'to close the north quay until',
  'all cranes are mended and the',
  'last inspectors are back from',
];
const RIGHT = [
  'their summer in the islands.',
  'Dockers said that it had been',
  'safe for years and asked for a',
  'second report from elsewhere.',
];

describe('PDF', () => {
  it('reads columns one after the other, under what stretches over them', async () => {
    const head = { words: 'North quay closes for repairs, and nobody knows for how long', x: 50, y: 740, size: 16 };
    const mixed = LEFT.flatMap((_, n) => [column(50, 700, LEFT)[n], column(320, 700, RIGHT)[n]]);
    expect(await paragraphs([[head, ...mixed.filter((each) => each !== undefined)]])).toEqual([
      head.words,
      `${LEFT.join(' ')} ${RIGHT.join(' ')}`,
    ]);
  });

  it('reads both columns before a headline below them', async () => {
    const next = { words: 'What comes next', x: 50, y: 610, size: 16 };
    const found = await paragraphs([
      [
        ...column(50, 700, LEFT),
        ...column(320, 700, RIGHT),
        next,
        ...column(50, 580, ['The union will meet on Friday.']),
      ],
    ]);
    expect(found).toEqual([
      `${LEFT.join(' ')} ${RIGHT.join(' ')}`,
      'What comes next',
      'The union will meet on Friday.',
    ]);
  });

  it('leaves out running heads and numbers of pages, and joins a sentence over them', async () => {
    const page = (number: number, lines: readonly string[]): PlacedWords[] => [
      { words: `Coast Courier, issue ${number}`, x: 50, y: 780, size: 8 },
      ...column(50, 700, lines),
      { words: `Page ${number} of 3`, x: 280, y: 20, size: 8 },
    ];
    const { articles } = await readPdf(
      makePdf([
        page(1, ['The council voted on Tuesday to close the north']),
        page(2, ['quay until all of its cranes are mended again.', 'Dockers said the quay had been safe for years.']),
        page(3, ['They asked for another report from elsewhere.']),
      ]),
    );
    const [{ text = '', places = [] } = {}] = articles;
    expect(text).toMatch(/^The council voted on Tuesday to close the north quay until all of its cranes/);
    expect(text).not.toMatch(/Courier|Page/);
    expect(placeAt(places, text.indexOf('Tuesday'))).toMatchObject({ page: 1 });
    expect(placeAt(places, text.indexOf('quay until'))).toMatchObject({ page: 2 });
    expect(placeAt(places, text.indexOf('They asked'))).toMatchObject({ page: 3 });
  });

  it('joins words that a line end cut, and leaves names and numbers as they are', async () => {
    const lines = ['The harbour com-', 'mission met Jean-', 'Luc Moreau on pier 7-', '9 and left.'];
    expect(await paragraphs([column(50, 700, lines)])).toEqual([
      'The harbour commission met Jean- Luc Moreau on pier 7- 9 and left.',
    ]);
  });

  it('begins a paragraph at a gap and at an indent', async () => {
    const first = column(50, 700, ['The council voted on Tuesday to close the quay for some weeks', 'or more.']);
    const indented = [
      { words: 'Dockers said the quay had been safe for a very long time, and', x: 62, y: 676 },
      { words: 'asked for a second report.', x: 50, y: 664 },
    ];
    const apart = column(50, 630, ['The union meets on Friday.']);
    expect(await paragraphs([[...first, ...indented, ...apart]])).toHaveLength(3);
  });

  it('begins an entry at each bullet, without a gap too', async () => {
    const list = ['The council wants', '• a second report', 'from elsewhere', '• new cranes', '– and time.'];
    expect(await paragraphs([column(50, 700, list)])).toEqual([
      'The council wants',
      'a second report from elsewhere',
      'new cranes',
      'and time.',
    ]);
  });

  it('joins pieces of a word that touch, and parts those that stand apart', async () => {
    // "Har" is 16.1 points wide.
    const line = (at: number): PlacedWords[] => [
      { words: 'Har', x: 50, y: 700 },
      { words: 'bour news.', x: 66.1 + at, y: 700 },
    ];
    expect(await paragraphs([line(0)])).toEqual(['Harbour news.']);
    expect(await paragraphs([line(3)])).toEqual(['Har bour news.']);
  });

  it('sets footnotes apart, after the text', async () => {
    const body = column(50, 700, [
      'The council voted on Tuesday to close the north quay, as',
      'it had done in spring, and again in autumn, until all of its',
    ]);
    const note = column(50, 60, ['1 Minutes of the council, 4 March.'], 7);
    const over = column(50, 700, ['cranes are mended again.']);
    expect(await paragraphs([[...body, ...note], over])).toEqual([
      'The council voted on Tuesday to close the north quay, as it had done in spring, and again in autumn, until ' +
        'all of its cranes are mended again.',
      '1 Minutes of the council, 4 March.',
    ]);
  });

  it('reports a scan, and pages without text among others', async () => {
    expect(await readPdf(makePdf([[], []]))).toEqual({
      articles: [],
      problems: [expect.stringMatching(/^is a scan: none of its 2 pages holds text; /)],
    });
    const { articles, problems } = await readPdf(makePdf([column(50, 700, LEFT), [], []]));
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(/^holds no text on 2 of 3 pages \(2, 3\); /)]);
    const many = await readPdf(makePdf([column(50, 700, LEFT), [], [], [], [], [], []]));
    expect(many.problems).toEqual([
      expect.stringMatching(/^holds no text on 6 of 7 pages \(2, 3, 4, 5, 6 …\); .*\(OCR\)/),
    ]);
  });

  it('takes its title from the file, or from the largest type on the first page', async () => {
    const pages = [[{ words: 'North quay closes', x: 50, y: 740, size: 20 }, ...column(50, 700, LEFT)]];
    expect((await readPdf(makePdf(pages))).articles[0]?.given.title).toBe('North quay closes');
    expect((await readPdf(makePdf(pages, 'The quay'))).articles[0]?.given).toEqual({
      title: 'The quay',
      date: '2031-03-04',
    });
    for (const name of ['quay-final2.docx', 'Microsoft Word - quay', 'Untitled'])
      expect((await readPdf(makePdf(pages, name))).articles[0]?.given.title).toBe('North quay closes');
  });
});
