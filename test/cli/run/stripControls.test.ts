import { styleText } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripControls } from '../../../src/cli/run/stripControls.ts';

it('leaves out what would move the cursor, set the title, hide the text or turn its direction', () => {
  expect(stripControls('a\u001B[2Jb\u001B]0;title\u0007c\u001B[8md\u009B31me\bf\r\u202Eg\n\th')).toBe(
    'a[2Jb]0;titlecd31mefg\n\th',
  );
});

it('keeps our own styles', () => {
  const styled = (['bold', 'dim', 'underline', 'cyan'] as const)
    .map((format) => styleText(format, 'words', { validateStream: false }))
    .join(' ');
  expect(stripControls(styled)).toBe(styled);
});

it('leaves no control behind, whatever comes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('\u001B', '[', '1', '8', 'm', 'J', '\r', '\u200F', 'a', '\n') }),
      (text) => {
        expect(stripControls(text).replaceAll('\u001B[1m', '')).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
      },
    ),
  );
});
