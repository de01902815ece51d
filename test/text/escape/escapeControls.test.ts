import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeControls } from '../../../src/text/escape/escapeControls.ts';

it('leaves no control and nothing that turns text in JSON, whose values stay the same', () => {
  const unit = fc.constantFrom(
    'a',
    '\n',
    '\t',
    '"',
    '\\',
    '\u0000',
    '\u001B',
    '\u007F',
    '\u009B',
    '\u202E',
    '\u2066',
    '\u2028',
    '\uD800',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit }), fc.string({ unit })), fc.constantFrom(0, 2), (value, indent) => {
      const json = escapeControls(JSON.stringify(value, null, indent));
      expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
      expect(JSON.parse(json)).toEqual(value);
    }),
  );
});
