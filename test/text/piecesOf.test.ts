import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../src/text/piecesOf.ts';

const text = 'He said the pier would open in May.';
const span = (words: string) => ({ start: 100 + text.indexOf(words), end: 100 + text.indexOf(words) + words.length });
const marked = {
  text,
  start: 100,
  answer: [span('would open'), span('open in May')],
  bearers: [{ ...span('He'), name: 'Bo Marsh' }],
};

it('divides a text into words that answer, others, and whom a pronoun means', () => {
  expect(piecesOf(marked)).toEqual([
    { kind: 'words', text: 'He' },
    { kind: 'bearer', text: 'Bo Marsh' },
    { kind: 'words', text: ' said the pier ' },
    { kind: 'answer', text: 'would open in May' },
    { kind: 'words', text: '.' },
  ]);
});

it('cuts what runs over the length, and names nobody for half a word', () => {
  expect(piecesOf(marked, text.indexOf('open') + 2).at(-1)).toEqual({ kind: 'answer', text: 'would op' });
  expect(piecesOf(marked, 1)).toEqual([{ kind: 'words', text: 'H' }]);
  expect(piecesOf({ ...marked, bearers: [{ start: 100, end: 101, name: 'Bo' }] })[0]?.text).toBe('He said the pier ');
});

it('names nobody whom the words name already', () => {
  const bearers = [{ ...span('the pier'), name: 'Pier' }];
  expect(piecesOf({ ...marked, bearers }).some(({ kind }) => kind === 'bearer')).toBe(false);
});

it('gives all of the text, whatever the spans are, and no two neighbours of one kind', () => {
  const spans = fc.array(fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) }));
  const bearers = spans.map((all) => all.map((one) => ({ ...one, name: 'Ada' })));
  fc.assert(
    fc.property(fc.string(), fc.nat(20), spans, bearers, fc.nat(40), (words, start, answer, named, length) => {
      const pieces = piecesOf({ text: words, start, answer, bearers: named }, length);
      const own = pieces.filter(({ kind }) => kind !== 'bearer');
      expect(own.map((piece) => piece.text).join('')).toBe(words.slice(0, length));
      expect(pieces.filter(({ kind }, n) => kind === pieces[n + 1]?.kind)).toEqual([]);
      let at = start;
      for (const piece of own) {
        for (let i = 0; i < piece.text.length; i++, at++)
          expect(answer.some((one) => one.start <= at && at < one.end)).toBe(piece.kind === 'answer');
      }
    }),
  );
});
