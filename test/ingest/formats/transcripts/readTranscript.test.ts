import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundArticle } from '../../../../src/ingest/formats/adapter/adapter.ts';
import { readText } from '../../../../src/ingest/formats/text/readText.ts';
import { placeAt } from '../../../../src/text/placeAt.ts';

function read(...lines: readonly string[]): FoundArticle {
  return readText(Buffer.from(lines.join('\n'))).articles[0] ?? expect.unreachable();
}

/** Paragraphs and headings with the second that each begins in. */
function pieces({ text, blocks = [], places }: FoundArticle): (string | number)[][] {
  return blocks.map(({ start, end }) => {
    const place = placeAt(places, start);
    return [...(place && 'seconds' in place ? [place.seconds] : []), text.slice(start, end)];
  });
}

const SPOKEN = [
  [5, 'Ada Quill: We have no choice but to close the quay.'],
  [62, 'Bo Dahl: You did not ask us.'],
  [3730, 'Ada Quill: We asked the inspectors.'],
];

describe('a transcript with times that was saved as text', () => {
  it.each([
    [
      'a time in brackets before who speaks',
      '[00:00:05] Ada Quill: We have no choice but to close the quay.',
      '[00:01:02] Bo Dahl: You did not ask us.',
      '[01:02:10] Ada Quill: We asked the inspectors.',
    ],
    [
      'a time on a line of its own, and a text that is wrapped',
      '(0:05)',
      'Ada Quill: We have no choice but',
      'to close the quay.',
      '(1:02)',
      'Bo Dahl: You did not ask us.',
      '(1:02:10)',
      'Ada Quill: We asked the inspectors.',
    ],
    [
      'a time behind the name, above what is said',
      'Ada Quill  0:05',
      'We have no choice but to close the quay.',
      '',
      'Bo Dahl  1:02',
      'You did not ask us.',
      '',
      'Ada Quill  1:02:10',
      'We asked the inspectors.',
    ],
    [
      'a time before the name, above what is said',
      '00:05 Ada Quill',
      'We have no choice but to close the quay.',
      '01:02 Bo Dahl',
      'You did not ask us.',
      '01:02:10 Ada Quill',
      'We asked the inspectors.',
    ],
    [
      'a name on a line of its own above each time',
      'Ada Quill\n0:05\nWe have no choice but to close the quay.\n',
      'Bo Dahl\n1:02\nYou did not ask us.\n',
      'Ada Quill\n1:02:10\nWe asked the inspectors.',
    ],
    [
      'a name on a line of its own below each time, with empty lines between all',
      '0:05\n\nAda Quill\n\nWe have no choice but to close the quay.\n',
      '1:02\n\nBo Dahl\n\nYou did not ask us.\n',
      '1:02:10\n\nAda Quill\n\nWe asked the inspectors.',
    ],
    [
      'from and to, with a sound that nobody says',
      '00:00:05.100 - 00:00:09.000: Ada Quill: We have no choice but [coughs] to close the quay.',
      '00:01:02.000 - 00:01:04.000: Bo Dahl: You did not ask us.',
      '01:02:10.500 - 01:02:12.000: Ada Quill: We asked the inspectors.',
    ],
    [
      'begin, end and length, in pictures of a film',
      '00:00:05:09 00:00:09:12 00:00:04:03 Ada Quill: We have no choice but',
      '00:00:09:12 00:00:11:00 00:00:01:13 to close the quay.',
      '00:01:02:00 00:01:04:20 00:00:02:20 Bo Dahl: You did not ask us.',
      '01:02:10:24 01:02:12:00 00:00:01:01 Ada Quill: We asked the inspectors.',
    ],
    [
      'captions',
      '00:00:05,000 --> 00:00:07,000',
      'Ada Quill: We have no choice but',
      '',
      '00:00:07,000 --> 00:00:09,000',
      'to close the quay.',
      '',
      '00:01:02 --> 00:01:04',
      'Bo Dahl: You did not ask us.',
      '',
      '01:02:10 --> 01:02:12',
      'Ada Quill: We asked the inspectors.',
    ],
  ])('has the place of each turn: %s', (_, ...lines) => {
    expect(pieces(read(...lines))).toEqual(SPOKEN);
  });

  it('keeps what stands above it, what its head says, and each paragraph of a turn', () => {
    const found = read(
      'Title: The quay',
      'Date: 2031-03-04',
      '',
      'The council meets',
      '',
      'This is “what was said',
      'on Tuesday.”',
      '',
      '[0:05] ADA QUILL: We have no choice.',
      '',
      'The cranes are old.',
      'BO DAHL: You did not ask us.',
      '[4:00] - [applause]',
      '[5:02] Nobody',
      '[5:02] did.',
      '[6:02] Speaker 2',
      'So it is.',
    );
    expect(found.given).toEqual({ title: 'The quay', date: '2031-03-04' });
    expect(pieces(found)).toEqual([
      ['The council meets'],
      ['This is “what was said on Tuesday.”'],
      [5, 'ADA QUILL: We have no choice.'],
      [5, 'The cranes are old.'],
      [5, 'BO DAHL: You did not ask us.'],
      [302, 'Nobody did.'],
      [362, 'Speaker 2: So it is.'],
    ]);
    expect(found.blocks?.map(({ markup }) => markup)).toEqual([
      'heading',
      ...Array.from({ length: 6 }, () => 'paragraph'),
    ]);
  });

  it('joins a sentence that goes on at the next time, and knows the time of each half', () => {
    const found = read('[0:05] The quay', '[0:09] closes on', '[4:59] Friday.');
    expect(found.text).toBe('The quay closes on Friday.');
    const at = (word: string): unknown => placeAt(found.places, found.text.indexOf(word));
    expect([at('quay'), at('closes'), at('Friday')]).toEqual([{ seconds: 5 }, { seconds: 9 }, { seconds: 299 }]);
  });

  it('takes a word beside some of its times for no name', () => {
    const found = read(
      '0:05',
      'The quay closes on',
      'Friday',
      '0:09',
      'Monday',
      'at the latest,',
      '0:20',
      'they said.',
    );
    expect(found.text).toBe('The quay closes on Friday Monday at the latest, they said.');
  });

  it.each([
    ['times of the day', '7:05 The council meets.', '8:10 The quay closes.', '9:15 The union protests.'],
    ['times that go back', '[0:05] We close.', '[4:10] Why?', '[1:15] Nobody asked.'],
    ['two times', '[0:05] We close.', '[1:10] Why?', 'Nobody asked.'],
    ['goals', 'Dahl 3:12', 'Cole 12:44', 'Marsh 31:20', 'Quill 40:11', 'The Harbour won at home, and said so.'],
    ['an arrow', 'Quay --> closed', 'Crane --> open', 'Port --> closed'],
    ['one caption', '00:00:05 --> 00:00:09', 'We close.'],
    ['times in sentences', 'We met at 0:05.', 'They left at 1:10 again.', 'It was 2:15 in the night.'],
    ['ratios', '1:20 is the scale of the map.', '1:500 is that of the other.', '1:30 won.'],
  ])('is no text with %s', (_, ...lines) => {
    const { text, places } = read(...lines);
    expect(text).toBe(lines.join('\n'));
    expect(places).toBeUndefined();
  });

  it('keeps every place inside the text and in order, for any lines', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '[0:01]',
        '0:02 Ann Lee',
        '[0:03] x',
        'Bo 0:04',
        '[0:05] - [x]',
        '0:01 --> 0:02',
        '',
        'Ann Lee: so',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { text, places = [] } = read('x', ...lines);
        let last = -1;
        for (const { start } of places) {
          expect(start).toBeGreaterThan(last);
          expect(text.slice(start, start + 1)).toMatch(/\S/);
          last = start;
        }
      }),
    );
  });
});
