import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../../../src/domain/seed.ts';
import { cleanSeed } from '../../../../src/ingest/clean/cleanSeed.ts';
import { decodeSeed } from '../../../../src/ingest/formats/decodeSeed.ts';
import { readText } from '../../../../src/ingest/formats/text/readText.ts';

async function read(text: string): Promise<{ seed: Seed; kept: string[]; left: Record<string, string[]> }> {
  const { seeds } = await decodeSeed(Buffer.from(text), 'a.txt');
  const seed = seeds[0] as Seed;
  const { blocks, dropped } = cleanSeed(seed);
  const left: Record<string, string[]> = {};
  for (const { span, reason } of dropped) (left[reason] ??= []).push(text.slice(span.start, span.end));
  const quotable = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  return { seed, left, kept: quotable.map(({ start, end }) => text.slice(start, end)) };
}

/** What is read of a text: without its marks, and with single spaces. */
function reading({ text, marks = [] }: Seed, part: string): string {
  const from = text.indexOf(part);
  let words = '';
  for (let at = from; at < from + part.length; at += 1)
    if (!marks.some(({ start, end }) => start <= at && at < end)) words += text.charAt(at);
  return words.replace(/\s+/g, ' ');
}

const PAGES = [
  [
    'North quay closes for repairs',
    '',
    'The harbour council voted on Tuesday to close the north quay until the',
    'cranes are mended. An inspection found cracks in two of the three cranes',
    'that serve the quay. “Nobody came to us before this was decided on, and',
  ],
  [
    'nobody will now,” Bo Dahl said. The union will meet on Thursday to decide',
    'whether to call a strike.',
    '',
    'The port handles 2 million tonnes of grain a year, and a spokeswoman for',
    'the grain traders said that ships would go to the south quay without de-',
  ],
  [
    'lay until the summer. Repairs will cost 12 million crowns, it was said.',
    '',
    'The council meets again on Friday.',
    '',
    'Nobody was hurt.',
  ],
];

describe('a text that was made of pages', () => {
  const heads: Record<string, (page: number) => string> = {
    'a head with its number': (page) => `THE COAST COURIER   4 March 2031   Page ${page}`,
    'a number in dashes': (page) => `                - ${page} -`,
    'a head over a number': (page) => `Coast Courier\nPage ${page} of 3`,
  };
  it.each(Object.entries(heads))('is read over %s, with its sentences and words whole', async (_, head) => {
    const text = PAGES.map((lines, n) => `${head(n + 1)}\n\n${lines.join('\n')}\n`).join('\n');
    const { seed, kept } = await read(text);
    expect(kept.map((each) => reading(seed, each))).toEqual([
      'The harbour council voted on Tuesday to close the north quay until the cranes are mended. An inspection found ' +
        'cracks in two of the three cranes that serve the quay. “Nobody came to us before this was decided on, and ' +
        'nobody will now,” Bo Dahl said. The union will meet on Thursday to decide whether to call a strike.',
      'The port handles 2 million tonnes of grain a year, and a spokeswoman for the grain traders said that ships ' +
        'would go to the south quay without delay until the summer. Repairs will cost 12 million crowns, it was said.',
      'The council meets again on Friday.',
      'Nobody was hurt.',
    ]);
  });

  it('knows its pages by form feeds, and reports what is left out', async () => {
    const text = PAGES.map((lines) => `${lines.join('\n')}\n\nCoast Courier, late edition`).join('\f');
    const { kept, left } = await read(text);
    expect(kept).toHaveLength(4);
    expect(left).toEqual({ 'page header': ['Coast Courier, late edition'] });
  });

  it('keeps numbers and lines that only look like that', async () => {
    const list = Array.from({ length: 4 }, (_, n) => `Rule ${n + 1}\nNobody may enter the quay without a helmet.`);
    const { seed } = await read(list.join('\n\n'));
    expect(seed.marks).toEqual([]);
  });
});

describe('a message that was saved as text', () => {
  const MAIL = [
    'From: "Iris Cole" <iris@c.example>',
    'To: desk@c.example,',
    '  news@c.example',
    'Date: Tue, 4 Mar 2031 10:15:00 +0000',
    'Subject: RE: Fwd: North quay closes',
    '',
    'The harbour council voted on Tuesday to close the north quay.',
    '',
    'On Monday Bo Dahl wrote:',
    '> Is it true that the quay will close?',
    '',
    'Dockers asked for a second report, and said that the quay was safe.',
    '',
    '-- ',
    'Iris Cole writes about the harbour for the Courier.',
  ];
  it.each(['\n', '\r\n'])('gives its head, and only what its sender wrote', async (end) => {
    const { seed, kept, left } = await read(MAIL.join(end));
    expect(seed.given).toEqual({
      title: 'North quay closes',
      author: 'Iris Cole',
      date: 'Tue, 4 Mar 2031 10:15:00 +0000',
    });
    expect(kept).toEqual([MAIL[6], MAIL[11]]);
    expect(left['mail header']).toHaveLength(5);
    expect(left['quoted mail']).toEqual([MAIL[8], MAIL[9]]);
    expect(left['signature']).toEqual(['--', MAIL[14]]);
  });

  it('leaves out the message that it answers, and keeps a line before a list and lines in dashes', async () => {
    const own = [
      'The harbour council wants three things, and it has said so for years now:',
      'A second report of the cranes, a wall against the sea, and a new quay.',
      '-- So it was said on Tuesday, in a long speech before the whole council --',
      'Nobody has answered that up to now, and nobody will, said the union.',
      'The council meets on Friday, and the union will be there with a letter.',
    ];
    const other = ['-----Original Message-----', 'From: Bo Dahl', 'Sent: Monday', 'Is it true that the quay is shut?'];
    const head = 'From: Iris Cole <iris@c.example>\nTo: desk@c.example\nSubject: Quay';
    const { kept, left } = await read([head, ...own, other.join('\n')].join('\n\n'));
    expect(kept).toEqual(own);
    expect(left['quoted mail']).toEqual(other);
  });

  it('knows the head of a message in a mailbox, and none where another line stands in it', async () => {
    const fields = 'From: Iris Cole <iris@c.example>\nSubject: Quay\n\nThe quay closes.';
    expect((await read(`From iris@c.example Tue Mar  4 10:15:00 2031\n${fields}`)).seed.given).toEqual({
      author: 'Iris Cole',
      title: 'Quay',
    });
    expect((await read(`The desk writes\n${fields}`)).seed.given).toEqual({});
    expect((await read(fields.replace('\n', '\nFrom the desk\n'))).seed.given).toEqual({});
  });

  it('goes by fields of an article too, and by no dialogue', async () => {
    const { seed } = await read(
      'Title:Quay closes\nAuthor:   Iris Cole\nSource: Coast Courier\nURL: https://c.example/q\n\nThe quay closes.',
    );
    expect(seed.given).toEqual({
      title: 'Quay closes',
      author: 'Iris Cole',
      outlet: 'Coast Courier',
      url: 'https://c.example/q',
    });
    const talk = await read('Author: Why now?\nQuill: We have no choice.\nDate: Is it?\n\nThe quay closes.');
    expect(talk.seed.given).toEqual({});
    expect((await read('From: Iris\nTo: Bo')).kept).toEqual(['From: Iris', 'To: Bo']);
  });
});

describe('lines that were wrapped by hand', () => {
  it('are joined beside turns, lists and addresses, and parted by indents', async () => {
    const { kept } = await read(
      [
        'The harbour council voted on Tuesday to close the north quay until the',
        'cranes are mended.',
        `https://c.example/${'x'.repeat(120)}`,
        '',
        '  “We will not wait for somebody to be hurt,” said Ada Quill, who chairs',
        'the council. Dockers said the quay had been safe for years and asked it.',
        '  Bo Dahl, who leads the Harbour Union, said that nobody had come to the',
        'dockers before this was decided.',
        '',
        'ADA QUILL: We have no choice.',
        'BO DAHL: You did not ask us.',
      ].join('\n'),
    );
    expect(kept.map((each) => each.slice(0, 12))).toEqual([
      'The harbour ',
      '“We will not',
      'Bo Dahl, who',
      'ADA QUILL: W',
      'BO DAHL: You',
    ]);
  });

  it('read words that a line end cuts, indented or not', async () => {
    const { seed } = await read('A state-\n   ment of the coun-\r\ncil by Jean-\nLuc.');
    expect(reading(seed, seed.text)).toBe('A statement of the council by Jean- Luc.');
  });
});

it('marks are in order and apart in any text', () => {
  const line = fc.constantFrom(
    '',
    '- 1 -',
    '- 2 -',
    'Page 3',
    '\f',
    'From: A <a@b>',
    'Subject: b',
    '> c',
    '--',
    'cut-',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 40 }), (lines) => {
      const { articles } = readText(Buffer.from(`x${lines.join('\n')}`));
      for (const { text, marks = [] } of articles) {
        let end = 0;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
