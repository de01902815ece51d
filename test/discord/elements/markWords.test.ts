import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bounds } from '../../../src/discord/limits.ts';
import { escapeMarkdown } from '../../../src/discord/elements/escapeMarkdown.ts';
import { markWords } from '../../../src/discord/elements/markWords.ts';
import { renderExcerpt } from '../../../src/discord/render/renderExcerpt.ts';
import { verified } from '../../fixtures/verified.ts';

const text = 'He said “the *pier* opens in May”.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const marked = { text, answer: [at('*pier* opens')], bearers: [{ ...at('He'), name: 'Bo_Marsh' }] };

it('puts words that answer in bold, and beside a pronoun whom it means; what the article has stays escaped', () => {
  expect(markWords(marked)).toBe('He _\\[Bo\\_Marsh\\]_ said “the **\\*pier\\* opens** in May”.');
  expect(markWords(marked, { isBold: true })).toBe(
    '**He** _\\[Bo\\_Marsh\\]_ **said “the** __**\\*pier\\* opens**__ **in May”.**',
  );
});

it('marks line by line', () => {
  expect(markWords({ text: 'one\n\n two', answer: [{ start: 0, end: 9 }] })).toBe('**one**\n\n **two**');
});

const texts = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom('*', '_', '\\', '[', ']', 'a', ' ', '\n', ':', '1', '.', '-', '#'),
    maxLength: 40,
  }),
  fc.lorem({ maxCount: 500 }),
);
/** Even, so that they never divide a character of two code units. */
const even = fc.integer({ min: -3, max: 1500 }).map((half) => half * 2);
const spans = fc.array(fc.record({ start: even, end: even }));
const names = fc.oneof(fc.constantFrom('Ada Quill', '@here', '**Bo**', '_x_'), fc.string({ minLength: 1 }));
const bearers = fc.array(fc.record({ start: fc.nat(90), end: fc.nat(90), name: names }), { maxLength: 8 });

it('leaves no mark open and changes no word, whatever the text and the spans are', () => {
  fc.assert(
    fc.property(texts, spans, bearers, fc.boolean(), fc.nat(3000), (words, answer, named, isBold, length) => {
      const shown = markWords({ text: words, answer, bearers: named }, { isBold, length });
      expect(openIn(shown)).toEqual([]);
      const own = shown.replaceAll(/ _\\\[(?:\\.|[^\\_])*\\\]_/g, '');
      expect(bare(own)).toBe(bare(escapeMarkdown(words.slice(0, length))));
    }),
    { numRuns: 500 },
  );
});

it('is cut with an excerpt: within the bound, and nothing open', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.lorem({ maxCount: 600 }), fc.constantFrom('_'.repeat(2500), '𝔞'.repeat(1600), 'a *b* '.repeat(500))),
      spans,
      bearers,
      (words, answer, named) => {
        const excerpt = {
          text: words,
          answer,
          bearers: named,
          kind: 'quote',
          stance: 'said',
          speaker: null,
          articleId: 'a',
        } as const;
        const [quote = '', ...rest] = renderExcerpt(verified({ ...excerpt, alsoIn: [], citation: 1 }), 'en').split(
          '\n-# ',
        );
        expect(quote.length).toBeLessThanOrEqual(bounds.excerpt + '> …'.length);
        expect(openIn(quote)).toEqual([]);
        expect(quote).not.toMatch(/\p{Surrogate}/u);
        const start = bare(quote.slice(2).replaceAll(/ _\\\[(?:\\.|[^\\_])*\\\]_/g, '')).replace(/…$/, '');
        expect(bare(escapeMarkdown(words)).startsWith(start)).toBe(true);
        expect(rest.length).toBe(start === bare(escapeMarkdown(words)) ? 1 : 2);
      },
    ),
    { numRuns: 60 },
  );
});

/** Marks of ours that stand an odd number of times in one line. */
function openIn(markdown: string): string[] {
  return markdown.split('\n').flatMap((line) => {
    const marks = line.replaceAll(/\\./g, 'x').match(/\*\*|__|_|\*/g) ?? [];
    return ['**', '__', '_', '*'].filter((mark) => marks.filter((one) => one === mark).length % 2 === 1);
  });
}

/** As a reader sees it. */
function bare(markdown: string): string {
  return markdown.replaceAll(/\\(.)|\*\*|__/g, '$1');
}
