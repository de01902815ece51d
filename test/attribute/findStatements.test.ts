import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, readArticle } from './readArticle.ts';
import { stopwatch } from '../fixtures/stopwatch.ts';

describe('findStatements: direct quotes', () => {
  it.each([
    [
      'before the cue',
      '“We will rebuild the harbour,” Mayor Ina Voss said.',
      ['Ina Voss (named) quote: “We will rebuild the harbour,”'],
    ],
    [
      'after the cue',
      'Mayor Ina Voss said: "The harbour stays shut."',
      ['Ina Voss (named) quote: "The harbour stays shut."'],
    ],
    [
      'inverted, with an apposition',
      '“It was late,” said Tom Reyes, a spokesman for the port.',
      ['Tom Reyes (named) quote: “It was late,”'],
    ],
    ['split by the cue', '“The bridge,” Voss said, “will hold.”', ['Voss (named) quote: “The bridge,” | “will hold.”']],
    [
      'going on in the next sentence',
      '“It failed,” Voss said. “We start again.”',
      ['Voss (named) quote: “It failed,” | “We start again.”'],
    ],
    [
      'over several sentences',
      '“It failed. We start again,” Voss said.',
      ['Voss (named) quote: “It failed. We start again,”'],
    ],
    [
      'with an object of the verb after it',
      '“It failed,” Voss told Radio Nord in April.',
      ['Voss (named) quote: “It failed,”'],
    ],
    ['in old straight marks', "''It failed,'' Mr. Voss wrote.", ["Voss (named) quote: ''It failed,''"]],
    ['with the closing mark mixed up', '“It failed," Voss said.', ['Voss (named) quote: “It failed,"']],
    ['after a label', 'Voss: “Not today.”', ['Voss (named) quote: “Not today.”']],
    ['signed', '“Best day of my life.” — Lena Orth', ['Lena Orth (named) quote: “Best day of my life.”']],
    [
      'in a transcript',
      'VOSS: We start again. He said so.\nLOWE: You do?',
      ['Voss (named) quote: We start again. He said so.'],
    ],
    [
      'in the paragraph after a colon',
      'The port authority said in a statement:\n“All piers are closed.”',
      ['the port authority (nominal) quote: “All piers are closed.”'],
    ],
  ])('finds a quote %s', (_name, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });

  it('follows a quote over paragraphs that open with a mark', () => {
    expect(linesOf('“It failed,” Voss said. “We start again.\n“Nobody leaves.”')).toEqual([
      'Voss (named) quote: “It failed,” | “We start again. | “Nobody leaves.”',
    ]);
  });

  it('takes no nickname, title or scare quote for speech', () => {
    expect(
      linesOf(
        'The ship, a “floating hotel” by its owners’ lights, sank. Ed “Ace” Moore watched “The Late Hour” at home.',
      ),
    ).toEqual([]);
  });
});

describe('findStatements: mixed and indirect speech', () => {
  it.each([
    ['Voss said that the pier was “beyond repair.”', ['Voss (named) mixed: that the pier was “beyond repair.”']],
    ['The union rejected the offer.', ['the union (nominal) paraphrase: the offer']],
    ['Reyes described the plan as a gift to the banks.', ['Reyes (named) paraphrase: the plan as a gift to the banks']],
    ['According to the port authority, nobody was hurt.', ['the port authority (nominal) paraphrase: nobody was hurt']],
    ['Nobody was hurt, according to the port authority.', ['the port authority (nominal) paraphrase: Nobody was hurt']],
    ['The pier, Voss said, would open in May.', ['Voss (named) paraphrase: The pier | would open in May']],
    [
      'The city has failed its poorest, critics say.',
      ['critics (nominal) paraphrase: The city has failed its poorest'],
    ],
    ['Voss called for more money for the harbour.', ['Voss (named) paraphrase: more money for the harbour']],
    ['Voss left the talks, accusing Reyes of bad faith.', ['Voss (named) paraphrase: Reyes of bad faith']],
    ['Voss vowed to rebuild the pier.', ['Voss (named) paraphrase: to rebuild the pier']],
    ['Voss’s claim that the pier was safe has angered residents.', ['Voss (named) paraphrase: that the pier was safe']],
    ['Voss said the pier was safe, but residents stayed away.', ['Voss (named) paraphrase: the pier was safe']],
    [
      'Voss said the pier was safe and accused Reyes of lying.',
      ['Voss (named) paraphrase: the pier was safe', 'Voss (named) paraphrase: Reyes of lying'],
    ],
    ['As reported by Radio Nord, Voss said the pier was safe.', ['Voss (named) paraphrase: the pier was safe']],
    ['Diplomats in Geneva said the deal was close.', ['diplomats in Geneva (nominal) paraphrase: the deal was close']],
  ])('reads %j', (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('findStatements: speakers', () => {
  it.each([
    ['a surname after the full name', 'US envoy Ann Lowe arrived. Lowe said talks were near.', 'Ann Lowe (named)'],
    ['a full name that comes later', 'Lowe said talks were near. US envoy Ann Lowe then left.', 'Ann Lowe (named)'],
    ['a pronoun', 'President Max Orban met the press. He said talks were near.', 'Max Orban (pronoun)'],
    [
      'a pronoun that skips the other gender',
      'Ms. Lowe praised Mr. Reyes. Mr. Reyes thanked her. She said talks were near.',
      'Lowe (pronoun)',
    ],
    ['a pronoun that looks ahead', 'In a reply to what it called “lies,” Zenaris walked out.', 'Zenaris (pronoun)'],
    ['the group', 'Zenaris rejected the charge. The group said talks were near.', 'Zenaris (nominal)'],
    ['a role', 'US envoy Ann Lowe met Mayor Tom Reyes. The envoy said talks were near.', 'Ann Lowe (nominal)'],
    ['a bare title', 'Mayor Tom Reyes met residents. Mayor said talks were near.', 'Tom Reyes (nominal)'],
    ['both nations', 'Norway and Chile met in Lima. Both nations said talks were near.', 'Norway and Chile (nominal)'],
    [
      'authors of a document',
      '“Talks are near,” stated the joint letter from Norway and Chile.',
      'Norway and Chile (named)',
    ],
    ['who', 'Talks are near, according to Tom Reyes, who left.', 'Tom Reyes (named)'],
  ])('resolves %s', (_name, text, expected) => {
    expect(linesOf(text).at(-1)).toContain(expected);
  });

  it('keeps the role that the text gives', () => {
    const { statements } = readArticle('“It failed,” said Tom Reyes, a member of the Harbour Union’s board.');
    expect(statements[0]?.speaker).toMatchObject({
      name: 'Tom Reyes',
      role: 'member of the Harbour Union’s board',
      side: null,
    });
  });

  it('names nobody rather than one of two who fit', () => {
    expect(linesOf('Between Mr. Reyes and Mr. Voss there was silence. He said talks were near.').at(-1)).toContain(
      '? (-)',
    );
  });
});

describe('findStatements on text of every sort', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    ' said ',
    ' Voss ',
    'he ',
    'she ',
    'The group ',
    ', ',
    '. ',
    ': ',
    'that ',
    'according to ',
    'rejected ',
    'and ',
    'who ',
    'Norway ',
    'by ',
    'was ',
    '\n',
    ' — ',
    '(',
    ') ',
    '\nVOSS: ',
    '"',
    'talks ',
    'to ',
    'accusing ',
    '’s ',
    'its claim ',
    '😀 ',
  );
  it('gives content that is never empty, within the text, in order, and apart or one within the other', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const taken: { start: number; end: number }[] = [];
        for (const { content, source, cue } of readArticle(text).statements) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [...content, ...source, ...cue]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(span.start, span.end).trim()).not.toBe('');
          }
          for (const span of content) {
            // Within: what somebody reports somebody else to say is a statement of both.
            for (const other of taken) {
              const isApart = span.start >= other.end || other.start >= span.end;
              const isWithin = other.start <= span.start && span.end <= other.end;
              const holds = span.start <= other.start && other.end <= span.end;
              expect(isApart || isWithin || holds).toBe(true);
            }
            taken.push(span);
          }
          for (const [index, span] of content.entries())
            if (index > 0) expect(span.start).toBeGreaterThanOrEqual(content[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'a ',
    'said ',
    '“Yes,” he said ',
    'he said. ',
    ', saying ',
    '" ',
    'Voss said that Lind believed the mayor said ',
  ])('does not hang on a megabyte of %j in one line', (words) => {
    const text = words.repeat(1_000_000 / words.length);
    const took = stopwatch();
    readArticle(text);
    expect(took()).toBeLessThan(15_000);
  });
});
