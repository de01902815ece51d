import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/splitSentences.ts';
import { stopwatch } from '../fixtures/stopwatch.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    [
      'Talks ended. Nobody signed! Will they meet again? Perhaps.',
      ['Talks ended.', 'Nobody signed!', 'Will they meet again?', 'Perhaps.'],
    ],
    [
      'The U.S. Senate met Rep. Ann Low and Dr. J. B. Hart on Jan. 5.',
      ['The U.S. Senate met Rep. Ann Low and Dr. J. B. Hart on Jan. 5.'],
    ],
    ['She flew back to the U.S. The trip was short.', ['She flew back to the U.S.', 'The trip was short.']],
    [
      'Prices rose 3.5 percent, to $1.20 a litre. No. 4 was closed.',
      ['Prices rose 3.5 percent, to $1.20 a litre.', 'No. 4 was closed.'],
    ],
    ['“We are done. We will go home.” He left.', ['“We are done.', 'We will go home.”', 'He left.']],
    ['"Are you sure?" Lowe asked. "Yes."', ['"Are you sure?" Lowe asked.', '"Yes."']],
    ['"Is it deep?" Lowe pressed. "How deep?"', ['"Is it deep?" Lowe pressed.', '"How deep?"']],
    ['"Never!" Rep. Ann Lowe, R-Pa., said of the plan.', ['"Never!" Rep. Ann Lowe, R-Pa., said of the plan.']],
    ['"Is it deep?" He answered, "No."', ['"Is it deep?"', 'He answered, "No."']],
    ['He waited … and waited. Then … Nothing.', ['He waited … and waited.', 'Then …', 'Nothing.']],
    ["It wouldn't. Rain fell. It can’t. Ann Lowe left.", ["It wouldn't.", 'Rain fell.', 'It can’t.', 'Ann Lowe left.']],
    ['Mark P. Lowe left. See p. 4 of it.', ['Mark P. Lowe left.', 'See p. 4 of it.']],
    ['They met at 9 a.m. on Friday (or so). It rained.', ['They met at 9 a.m. on Friday (or so).', 'It rained.']],
    [
      'One line\nwrapped by hand. Another.\n\nA paragraph without a stop\n\nLast',
      ['One line\nwrapped by hand.', 'Another.', 'A paragraph without a stop', 'Last'],
    ],
    // A page that lost the space between two paragraphs.
    ['The ferry left.The mayor stayed.', ['The ferry left.', 'The mayor stayed.']],
    [
      'It sank."We go on," Lowe said."So do I."It rained.',
      ['It sank.', '"We go on," Lowe said.', '"So do I."', 'It rained.'],
    ],
    ['“It sank.”The crew swam.“We go on,” Lowe said.', ['“It sank.”', 'The crew swam.', '“We go on,” Lowe said.']],
    ['See Rope.Com, rope.js, the U.S.A and v1.Two.', ['See Rope.Com, rope.js, the U.S.A and v1.Two.']],
    ['Acme Inc. makes rope. Acme Inc. The end.', ['Acme Inc. makes rope.', 'Acme Inc.', 'The end.']],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('keeps every visible character, in order, within the span it was given', () => {
    const piece = fc.constantFrom(
      'U.S. ',
      'Rep. ',
      'said. ',
      '”',
      '“',
      '"',
      '... ',
      '?',
      '! ',
      'He ',
      'a ',
      '\n',
      '\n\n',
      '3.5 ',
      '(',
      ') ',
      '…',
      'É. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(20), fc.nat(20), (pieces, from, less) => {
        const text = pieces.join('');
        const within = {
          start: Math.min(from, text.length),
          end: Math.max(Math.min(from, text.length), text.length - less),
        };
        const spans = splitSentences(text, within);
        let at = within.start;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at, within.end).trim()).toBe('');
      }),
    );
  });

  it.each(['.', '“', 'a.', 'J. ', '\n', '?" ', "'"])('takes two megabytes of %j in its stride', (piece) => {
    const text = piece.repeat(2_000_000 / piece.length);
    const took = stopwatch();
    splitSentences(text);
    expect(took()).toBeLessThan(8000);
  });
});
