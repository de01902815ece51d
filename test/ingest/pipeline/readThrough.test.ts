import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { readThrough } from '../../../src/ingest/pipeline/readThrough.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { attributeAll } from '../../fixtures/attributeAll.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const article = (text: string): Article => ({
  id: 'a',
  file: 'a.md',
  sha256: '',
  title: null,
  outlet: null,
  author: null,
  date: null,
  url: null,
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  copies: [],
});

describe('reading through marks', () => {
  it('puts back what is found, with the marks around it', () => {
    const text = '**Ann Lee** said [no](x).';
    const marks = [
      { start: 0, end: 2 },
      { start: 9, end: 11 },
      { start: 17, end: 18 },
      { start: 20, end: 24 },
    ];
    const { article: read, restore } = readThrough(article(text), marks);
    expect(read.text).toBe('Ann Lee said no.');
    expect(read.blocks).toEqual([{ start: 0, end: 16, kind: 'paragraph' }]);
    const words = (start: number, end: number): string => {
      const span = restore({ start, end });
      return text.slice(span.start, span.end);
    };
    expect([words(0, 7), words(8, 12), words(13, 15), words(0, 16)]).toEqual(['**Ann Lee**', 'said', '[no](x)', text]);
  });

  it('gives every span of the reading a span of the text with the same words, for any marks', () => {
    const piece = fc.record({ words: fc.stringMatching(/^[a-z ]{0,6}$/), mark: fc.stringMatching(/^[*_]{0,3}$/) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        let text = '';
        const marks = pieces.flatMap(({ words, mark }) => {
          text += words;
          const start = text.length;
          text += mark;
          return mark === '' ? [] : [{ start, end: text.length }];
        });
        const { article: read, restore } = readThrough(article(text), marks);
        const [start = 0, end = 0] = [a % (read.text.length + 1), b % (read.text.length + 1)].toSorted((m, n) => m - n);
        fc.pre(end > start);
        const span = restore({ start, end });
        expect(text.slice(span.start, span.end).replace(/[*_]/g, '')).toBe(read.text.slice(start, end));
        expect(read.text).toBe(text.replace(/[*_]/g, ''));
      }),
    );
  });
});

/** Speakers of what is said in one file. */
async function speakers(file: string, text: string): Promise<(string | null)[]> {
  const folder = path.join(await temporaryFolder(), 'seeds');
  await mkdir(folder);
  await writeFile(path.join(folder, file), text);
  const { articles } = await attributeAll(folder);
  for (const one of articles)
    for (const { content } of one.statements)
      for (const { start, end } of content) expect(one.article.text.slice(start, end)).not.toBe('');
  return articles.flatMap(({ statements }) => statements.map(({ speaker }) => speaker?.name ?? null));
}

it.each([
  ['bold', '**Lia Romero** said the bridge was safe.'],
  ['a link', 'Mayor [Lia Romero](https://g.example/r) said the bridge was **safe**.'],
  ['an underline within', '“It is *not* safe,” said the mayor, __Lia Romero__.'],
  ['code and a picture', 'The `bridge` was safe ![seal](s.png), **Lia Romero** said.'],
])('who said it is found through %s', async (_, text) => {
  expect(await speakers('a.md', `# Bridge closes after vote\n\n${text}\n`)).toEqual(['Lia Romero']);
});

it('who said it is found through soft hyphens and cut words of a plain text', async () => {
  expect(await speakers('a.txt', '“We will not wait any lon\u00ADger,” said Lia Ro\u00ADmero, the mayor.\n')).toEqual([
    'Lia Romero',
  ]);
});
