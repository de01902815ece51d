import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/text/findQuotes.ts';
import { stopwatch } from '../fixtures/stopwatch.ts';

function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}
const quotes = (text: string): string[] =>
  findQuotes(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('findQuotes', () => {
  it.each([
    ['“One,” she said, “and two.”', ['“One,”', '“and two.”']],
    ['"One," she said. "Two."', ['"One,"', '"Two."']],
    ["''Old style,'' he said.", ["''Old style,''"]],
    ["''He told me 'no,''' she said.", ["''He told me 'no,'''"]],
    ['“He called it a ‘mess’ again,” she said.', ['“He called it a ‘mess’ again,”']],
    ["The players' union called it 'a joke' in the '90s.", ["'a joke'"]],
    ['It’s the town’s “big day”.', ['“big day”']],
    ['“Mixed marks," he said. “Fine.”', ['“Mixed marks,"', '“Fine.”']],
    ['"The marks are mixed.“ It ends.', ['"The marks are mixed.“']],
    ['She called it “dead“ again.', ['“dead“']],
    ['” … it was over,” she wrote.', ['” … it was over,”']],
    ['« Voilà », dit-il.', ['« Voilà »']],
    ['« Un », dit-il. « Deux ».', ['« Un »', '« Deux »']],
    ['»Kein Geld«, sagte er.', ['»Kein Geld«']],
    ['„Kein Geld“, sagte er.', ['„Kein Geld“']],
    ['„Nie ma pieniędzy”, powiedział. „Nie”.', ['„Nie ma pieniędzy”', '„Nie”']],
    ['‹Eins› und ›zwei‹', ['‹Eins›', '›zwei‹']],
    ['A 6" nail and a 5" nail.', []],
  ])('finds the quotes of %j', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('follows a quote over paragraphs by the custom of opening each and closing the last', () => {
    const text = '“First part.\n“Second part.”\nThen “never closed and done.';
    const found = findQuotes(text, paragraphsOf(text));
    expect(found.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('gives spans in order that hold their marks and more', () => {
    const piece = fc.constantFrom('“', '”', '"', "'", "''", '‘', '’', '«', '»', ' ', 'a', 's', '.', ',', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, inner } of findQuotes(text, paragraphsOf(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(inner.start).toBeGreaterThan(start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(end).toBeGreaterThanOrEqual(inner.end);
          expect(text.slice(start, end)).not.toContain('\n');
          last = end;
        }
      }),
    );
  });

  it.each(['“', '"a', ' "', "'a ", '‘', "''", '“" '])('takes two megabytes of %j in its stride', (piece) => {
    const text = piece.repeat(2_000_000 / piece.length);
    const took = stopwatch();
    findQuotes(text, paragraphsOf(text));
    expect(took()).toBeLessThan(5000);
  });
});
