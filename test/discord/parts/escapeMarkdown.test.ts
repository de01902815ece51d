import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/parts/escapeMarkdown.ts';
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
