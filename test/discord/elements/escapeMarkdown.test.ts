import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/elements/escapeMarkdown.ts';
import { shownText } from '../shownText.ts';

/** Text made of what means something to Discord, between words and characters of any kind. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '**',
        '__',
        '~~',
        '||',
        '```',
        '`',
        '> ',
        '>>> ',
        '# ',
        '-# ',
        '- ',
        '* ',
        '1. ',
        '12) ',
        '\n',
        '\\',
        '@everyone',
        '@here',
        '<@1234567890>',
        '<#12345>',
        '<t:0:R>',
        '</ask:123>',
        '<:a:1>',
        ':smile:',
        '[a](https://b.example)',
        '](',
        '<https://c.example>',
        'https://d.example/_x_',
        '\u202e',
        '\u0000',
      ),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

it('shows every text as it stands, with nothing that Discord would act on', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const { shown, active } = shownText(escapeMarkdown(text));
      expect(active).toEqual([]);
      expect(shown).toBe(
        text.replace(/(?![\n\t\r\u0085])[\p{Cc}\p{Bidi_Control}]/gu, '').replace(/\r\n?|[\u2028\u2029]/g, '\n'),
      );
    }),
    { numRuns: 500 },
  );
});

it('leaves ordinary prose alone', () => {
  const prose = 'The crews’ offer (the third) stands: 5% by 2031, she said – “no more”.';
  expect(escapeMarkdown(prose)).toBe(prose);
});

it('knows lists and subtext at the start of any line', () => {
  expect(escapeMarkdown('a\n- b\n1. c\n-# d')).toBe('a\n\\- b\n1\\. c\n\\-\\# d');
});

it('escapes what stands before a line only where it begins one, and lists of any form', () => {
  expect(escapeMarkdown('a - b + c, 3. May, 4) five')).toBe('a - b + c, 3. May, 4) five');
  expect(escapeMarkdown(' \t- a\n  + b\n 12) c\n\t345. d')).toBe(' \t\\- a\n  \\+ b\n 12\\) c\n\t345\\. d');
});

it('escapes a colon only where something goes on after it', () => {
  expect(escapeMarkdown('He said: no, at 10:30, https://a')).toBe('He said: no, at 10\\:30, https\\://a');
});

it('leaves out controls, keeps tabs, and makes line breaks of every kind one', () => {
  expect(escapeMarkdown('a\u0007b\u202ec\u2066d\te\r\nf\rg\u2028h\u2029i\nj')).toBe('abcd\te\nf\ng\nh\ni\nj');
});
