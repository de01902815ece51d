import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../src/discord/elements/attributionOf.ts';
import { label } from '../../../src/discord/elements/label.ts';
import { quoted } from '../../../src/discord/elements/quoted.ts';
import { renderDate } from '../../../src/discord/elements/renderDate.ts';
import { shorten } from '../../../src/discord/elements/shorten.ts';
import { titleOf } from '../../../src/discord/elements/titleOf.ts';
import type { Article } from '../../../src/domain/article.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';

/** One and two code units a character. */
const mixed = fc.array(fc.constantFrom('a', 'é', '😀', ' '), { maxLength: 14 }).map((all) => all.join(''));

describe('shorten', () => {
  it('leaves what fits as it is, and says where it left something out', () => {
    expect(['12345', '123456', ''].map((value) => shorten(value, 5))).toEqual(['12345', '1234…', '']);
  });

  it('never leaves half a character', () => {
    expect(shorten('abc😀def', 5)).toBe('abc…');
    expect(shorten('abc😀def', 6)).toBe('abc😀…');
    expect(shorten('😀😀😀', 3)).toBe('😀…');
  });

  it('keeps within any length, and to the beginning', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 1, max: 20 }), (value, length) => {
        const short = shorten(value, length);
        expect(short.length).toBeLessThanOrEqual(length);
        if (short !== value) expect(value.startsWith(short.slice(0, -1))).toBe(true);
        expect(Buffer.from(short).toString()).toBe(short);
        expect(short === value).toBe(value.length <= length);
      }),
    );
  });
});

it('makes one line of a label: folded, shortened as it reads, then escaped', () => {
  expect(label('  two\n\twords\u00a0*x*  ')).toBe('two words \\*x\\*');
  expect(label('*****', 4)).toBe('\\*\\*\\*…');
  expect(label('x'.repeat(200))).toBe('x'.repeat(200));
  expect(label('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
});

it('quotes every line, also an empty one', () => {
  expect(quoted('one\n\ntwo')).toBe('> one\n> \n> two');
  expect(quoted('')).toBe('> ');
});

it('shows a date in the reader’s form, and what is none as its digits', () => {
  expect(renderDate('2025-07-25')).toBe(`<t:${Date.UTC(2025, 6, 25, 12) / 1000}:D>`);
  expect(renderDate('2025-13-45 <@1>')).toBe('2025-13-451');
  expect(renderDate('soon')).toBe('');
});

describe('titleOf', () => {
  const article = (title: string | null, ...paragraphs: string[]): Article => {
    const [found] = newsCorpus([{ id: 'the-id', title, paragraphs }]).articles;
    if (found === undefined) throw new Error('no article');
    return found.article;
  };

  it('is the title as one line', () => {
    expect(titleOf(article(' Ferry\n  talks ', 'Talks broke down.'))).toBe('Ferry talks');
  });

  it('is how the article begins where there is no title, or one that nobody sees', () => {
    expect(titleOf(article(null, 'Talks broke\ndown.', 'The crews left.'))).toBe('Talks broke down.');
    for (const title of ['', ' \n', '\u200b', '\u2062\u00a0'])
      expect(titleOf(article(title, 'Talks broke down.'))).toBe('Talks broke down.');
  });

  it('begins with a paragraph and not with a heading', () => {
    const { text, blocks, ...rest } = article(null, 'Heading', 'Paragraph');
    const [first, ...others] = blocks;
    const headed = { ...rest, text, blocks: [{ start: 0, end: first?.end ?? 0, kind: 'heading' as const }, ...others] };
    expect(titleOf(headed)).toBe('Paragraph');
  });

  it('is the id where there is nothing to read', () => {
    expect(titleOf(article(null, '\u200b'))).toBe('the-id');
    expect(titleOf({ ...article(null, 'x'), blocks: [] })).toBe('the-id');
  });

  it('is no longer than a menu takes', () => {
    expect(titleOf(article('x'.repeat(100), 'a'))).toBe('x'.repeat(100));
    expect(titleOf(article('x'.repeat(101), 'a'))).toBe(`${'x'.repeat(99)}…`);
  });
});

it('says who said something and of what kind it is, or that the speaker is unclear', () => {
  const speaker = { name: 'Ada *Quill*', role: 'who _leads_', side: 'Crews', resolved: 'named' as const };
  expect(attributionOf({ speaker, kind: 'quote', stance: 'said' }, 'en')).toEqual([
    '**Ada \\*Quill\\***, who \\_leads\\_',
    'quote',
  ]);
  expect(attributionOf({ speaker: { ...speaker, role: null }, kind: 'mixed', stance: 'said' }, 'en')).toEqual([
    '**Ada \\*Quill\\***',
    'quoted in part',
  ]);
  expect(attributionOf({ speaker: null, kind: 'paraphrase', stance: 'said' }, 'en')).toEqual([
    'speaker unclear',
    'paraphrase by the reporter',
  ]);
  expect(attributionOf({ speaker: null, kind: 'narration', stance: null }, 'en')).toEqual(['the article’s own words']);
  const byAnn = { speaker: null, kind: 'narration', stance: null, author: 'Ann *Lee*' } as const;
  expect(attributionOf(byAnn, 'en')).toEqual(['the article’s own words', 'by Ann \\*Lee\\*']);
  expect(attributionOf({ speaker: { ...speaker, role: null }, kind: 'narration', stance: null }, 'en')).toEqual([
    '**Ada \\*Quill\\***',
    'the article’s own words',
  ]);
  expect(attributionOf({ ...byAnn, speaker: { ...speaker, role: null } }, 'en')).toEqual([
    '**Ada \\*Quill\\***',
    'the article’s own words',
    'by Ann \\*Lee\\*',
  ]);
});

it.each([
  ['denied', undefined, '**denied, rejected or not said**'],
  ['conditional', undefined, '**only on a condition, or as a possibility**'],
  ['asked', undefined, '**a question**'],
  ['reported', undefined, '**by hearsay**'],
  ['reported', 'The *Ledger*', '**according to The \\*Ledger\\***'],
] as const)('says of what is %s that it is', (stance, via, shown) => {
  const said = { speaker: null, kind: 'quote' as const, stance, ...(via === undefined ? {} : { via }) };
  expect(attributionOf(said, 'en')).toEqual(['speaker unclear', 'quote', shown]);
});
