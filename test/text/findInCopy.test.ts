import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInCopy } from '../../src/text/findInCopy.ts';

describe('findInCopy', () => {
  it('finds the words through other quotation marks, dashes and line ends', () => {
    const copy = 'On Monday “we won’t sign — not\n  now,”\u00A0she said. Then (2) she left.';
    const span = findInCopy('"we won\'t sign – not now," she said.', copy);
    expect(span && copy.slice(span.start, span.end)).toBe('“we won’t sign — not\n  now,”\u00A0she said.');
    expect(findInCopy('Then (2) she left.', copy)).toEqual({ start: copy.indexOf('Then'), end: copy.length });
  });

  it('finds nothing where a word differs, or nothing is sought', () => {
    expect(findInCopy('she never said', 'she said')).toBeNull();
    expect(findInCopy(' \n', 'she said')).toBeNull();
  });

  it('finds any text in itself with its white space changed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          const copy = `x ${text.trim().replace(/\s+/gu, '\n\t')} x`;
          const span = findInCopy(text.trim(), copy);
          expect(span && copy.slice(span.start, span.end).replace(/\s+/gu, ' ')).toBe(
            text.trim().replace(/\s+/gu, ' '),
          );
        },
      ),
    );
  });
});
