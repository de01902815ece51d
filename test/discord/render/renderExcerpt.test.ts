import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/elements/escapeMarkdown.ts';
import { renderExcerpt } from '../../../src/discord/render/renderExcerpt.ts';
import { bounds } from '../../../src/discord/limits.ts';
import { excerptOf } from '../../fixtures/writtenAnswer.ts';

const cutNote = '\n-# … cut here: press **Context 1** for the whole\n-# **Ada** · quote · [1]';

it('quotes the words, and says below who said them, how, and where they stand', () => {
  expect(renderExcerpt(excerptOf({ text: 'We *go*\non.', citation: 7 }), 'en')).toBe(
    '> We \\*go\\*\n> on.\n-# **Ada** · quote · [7]',
  );
  const narration = excerptOf({ speaker: null, kind: 'narration' });
  expect(renderExcerpt({ ...narration, citation: null }, 'en')).toBe('> We go on.\n-# the article’s own words');
});

it('counts the other articles that hold the same words, each once', () => {
  const alsoIn = (...ids: string[]) => {
    const places = ids.map((articleId) => ({ articleId, file: articleId, start: 0, end: 1 }));
    return renderExcerpt(excerptOf({ articleId: 'a', alsoIn: places }), 'en').split('[1]')[1];
  };
  expect(alsoIn()).toBe('');
  expect(alsoIn('a')).toBe('');
  expect(alsoIn('b')).toBe(' · also in 1 article');
  expect(alsoIn('a', 'b', 'c', 'b')).toBe(' · also in 2 articles');
});

describe('a long excerpt', () => {
  it('is shown whole up to the bound', () => {
    const fitting = 'x'.repeat(bounds.excerpt);
    expect(renderExcerpt(excerptOf({ text: fitting }), 'en')).toBe(`> ${fitting}\n-# **Ada** · quote · [1]`);
  });

  it('is cut behind a word, says so, and names the button that shows the whole', () => {
    const text = `${'x'.repeat(bounds.excerpt - 5)} \n yes  and more words`;
    expect(renderExcerpt({ ...excerptOf({ text }), context: 1 }, 'en')).toBe(
      `> ${'x'.repeat(bounds.excerpt - 5)}${cutNote}`,
    );
  });

  it('points to the file where there is no button', () => {
    const text = `${'x'.repeat(bounds.excerpt - 5)} and more words`;
    const note = (given: object) => renderExcerpt({ ...excerptOf({ text }), ...given }, 'en').split('\n')[1];
    expect(note({})).toBe('-# … cut here: the whole stands in the file');
    expect(note({ context: 3 })).toContain('press **Context 3**');
  });

  it('is cut inside a word that is longer than the bound', () => {
    const shown = (text: string) => renderExcerpt({ ...excerptOf({ text }), context: 1 }, 'en');
    expect(shown('x'.repeat(bounds.excerpt + 1))).toMatch(/^> x{1499}[x…]\n-# … cut here/);
    expect(shown(` ${'x'.repeat(bounds.excerpt)}`)).toBe(`>  ${'x'.repeat(bounds.excerpt - 2)}…${cutNote}`);
  });

  it('counts characters as they are displayed, escaped', () => {
    const stars = '*'.repeat(bounds.excerpt / 2);
    expect(renderExcerpt(excerptOf({ text: stars }), 'en')).not.toContain('cut here');
    const [shown = '', note] = renderExcerpt(excerptOf({ text: `${stars} a ** b` }), 'en').split('\n');
    expect(note).toContain('cut here');
    expect(escapeMarkdown(`${stars} a ** b`).startsWith(shown.slice('> '.length))).toBe(true);
    expect(shown.length - '> '.length).toBeGreaterThan(bounds.excerpt - 20);
    expect(shown.length - '> '.length).toBeLessThanOrEqual(bounds.excerpt);
  });

  it('keeps within the bound and fills it but for a word, whatever is in it', () => {
    const words = fc.array(fc.constantFrom('word', '*', '_x_', 'a\nb', '@everyone', '😀'), {
      minLength: 400,
      maxLength: 900,
    });
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ');
        const [shown = ''] = renderExcerpt(excerptOf({ text, citation: 3 }), 'en').split(/\n-# /);
        const plain = shown.replace(/^> /gm, '');
        expect(plain.length).toBeLessThanOrEqual(bounds.excerpt);
        expect(escapeMarkdown(text).startsWith(plain)).toBe(true);
        if (escapeMarkdown(text).length > bounds.excerpt) expect(plain.length).toBeGreaterThan(bounds.excerpt - 25);
      }),
      { numRuns: 100 },
    );
  });
});

it('says at which page and line, or at what time, an excerpt stands', () => {
  expect(renderExcerpt(excerptOf({ place: { page: 3, line: 12 } }), 'de')).toContain('[1] · Seite 3, Zeile 12');
  expect(renderExcerpt(excerptOf({ place: { seconds: 727 } }), 'en')).toContain('[1] · 12:07');
});
