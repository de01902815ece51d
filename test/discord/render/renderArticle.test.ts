import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { shortKey } from '../../../src/indexing/shortKey.ts';
import type { StandingArticle } from '../../../src/evidence/verified.ts';
import { bounds } from '../../../src/discord/limits.ts';
import { container, divider, reply, text } from '../../../src/discord/elements/components.ts';
import { renderArticle } from '../../../src/discord/render/renderArticle.ts';
import { componentsOf, textOf } from '../../e2e/reading.ts';
import { newsCorpus, type WrittenArticle } from '../../fakes/newsCorpus.ts';
import { verified } from '../../fixtures/verified.ts';

const written: WrittenArticle = {
  id: 'quay',
  title: 'The *Quay*',
  outlet: 'Coast_Courier',
  date: '2031-03-04',
  url: 'https://courier.example/quay_1',
  paragraphs: ['“We go on,” Ada said. The rain fell.', 'Nobody left, Bo said. Ada smiled, she said.'],
  statements: [
    { words: '“We go on,”', by: 'Ada' },
    { words: 'Nobody left', by: 'Bo', kind: 'paraphrase' },
    { words: 'Ada smiled', by: 'Bo', kind: 'paraphrase' },
  ],
};

/** The written article with some of what is known about it changed. */
function article(change: Partial<Article> = {}, given: Partial<WrittenArticle> = {}): StandingArticle {
  const [found] = newsCorpus([{ ...written, ...given }]).articles;
  if (found === undefined) throw new Error('no article');
  return { ...found, article: verified({ ...found.article, ...change }) };
}

const headOf = (found: StandingArticle) => textOf({ body: renderArticle(found, 'en') }).split('\n');

describe('an article', () => {
  it('is shown with where it is from, its files, who speaks in it and what they say', () => {
    expect(renderArticle(article({ author: 'C. *Hale*' }), 'en')).toEqual(
      reply(
        container([
          text(
            [
              '### The \\*Quay\\*',
              `Coast\\_Courier · by C. \\*Hale\\* · <t:${Date.UTC(2031, 2, 4, 12) / 1000}:D>`,
              '<https://courier.example/quay_1>',
              '-# Files: seeds/quay.txt',
              '-# Speakers: Bo (2), Ada (1)',
            ].join('\n'),
          ),
          divider,
          text(
            [
              '> “We go on,” Ada said. The rain fell.\n-# **Ada** · quote',
              '> Nobody left, Bo said. Ada smiled, she said.\n-# **Bo** · paraphrase by the reporter',
            ].join('\n'),
          ),
          text('-# 2 statements'),
        ]),
      ),
    );
  });

  it('of which little is known says what is not', () => {
    const found = article({}, { title: null, outlet: null, date: null, url: null, statements: [] });
    const shown = renderArticle(found, 'en');
    expect(textOf({ body: shown })).toBe(
      ['### “We go on,” Ada said. The rain fell.', 'no date', '-# Files: seeds/quay.txt', '-# 0 statements'].join('\n'),
    );
    expect(shown.components).toHaveLength(1);
  });

  it('escapes how it begins where that stands for a title', () => {
    const [head] = headOf(article({}, { title: null, paragraphs: ['*Nobody* left.'], statements: [] }));
    expect(head).toBe('### \\*Nobody\\* left.');
  });

  it('names all of its files, and speakers but no unknown ones', () => {
    const copies = ['a_b.txt', 'c.html'].map((file) => ({ ...article({}).article, id: file, file }));
    expect(headOf(article({ copies }))).toContain('-# Files: a\\_b.txt, c.html');
    const statements = ['“We go on,”', 'Nobody left'].map((words, n) => ({ words, by: n === 0 ? null : '*Bo*' }));
    expect(headOf(article({}, { statements }))).toContain('-# Speakers: \\*Bo\\* (1)');
  });
});

describe('the address of an article', () => {
  const shows = (url: string | null) => headOf(article({ url })).find((line) => line.startsWith('<'));

  it('is shown as it is, without a preview', () => {
    expect(shows('http://courier.example/a')).toBe('<http://courier.example/a>');
    expect(shows('https://courier.example/a b')).toBe('<https://courier.example/a%20b>');
  });

  it.each([null, '', 'no address', '/a', 'javascript:alert(1)', 'ftp://courier.example/a', 'data:text/plain,a'])(
    'is not shown where it is %j',
    (url) => {
      expect(shows(url)).toBeUndefined();
    },
  );

  it('is not shown where it would end early', () => {
    expect(shows('https://courier.example/#a<b')).toBe('<https://courier.example/#a%3Cb>');
    expect(shows("https://courier.example/?a='>")).toBe('<https://courier.example/?a=%27%3E>');
  });

  it('is shown up to a length', () => {
    const url = (length: number) => 'https://courier.example/'.padEnd(length, 'x');
    expect(shows(url(bounds.question))).toBe(`<${url(bounds.question)}>`);
    expect(shows(url(bounds.question + 1))).toBeUndefined();
  });
});

it('turns the pages of a long article', () => {
  const paragraphs = Array.from({ length: 9 }, (_, n) => `${n} ${'word '.repeat(200)}end.`);
  const found = article({}, { paragraphs, statements: paragraphs.map((words) => ({ words, by: 'Ada' })) });
  const pages = [0, 1, 2, 3, 99].map((page) => renderArticle(found, 'de', page));
  const numbers = pages.map((body) => [...textOf({ body }).matchAll(/^> (\d) word/gm)].map(([, n]) => n).join(''));
  expect(numbers).toEqual(['012', '345', '678', '678', '678']);
  expect(pages.map((body) => textOf({ body }).split('\n').at(-1)).slice(0, 2)).toEqual([
    '-# 9 Aussagen · Seite 1 von 3',
    '-# 9 Aussagen · Seite 2 von 3',
  ]);
  const key = shortKey('quay');
  expect(componentsOf({ body: pages[1] }).flatMap(({ custom_id: id }) => id ?? [])).toEqual([
    `r1:article:${key}:0:de`,
    `r1:article:${key}:2:de`,
  ]);
  expect(renderArticle(found, 'de')).toEqual(pages[0]);
});
