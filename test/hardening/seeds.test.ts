import path from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '../../src/domain/span.ts';
import { createReadSeedText } from '../../src/ingest/formats/createReadSeedText.ts';
import { attributeAll } from '../fixtures/attributeAll.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

const pieces = fc.constantFrom(
  'Ada Quill',
  'the union',
  'she',
  'said',
  'told reporters',
  'according to',
  'denied',
  'that',
  'on Monday',
  'U.S.',
  'Rep. Bo Marsh',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '(',
  ')',
  ', ',
  '. ',
  '… ',
  '? ',
  ': ',
  '—',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\u200F',
  '\u2028',
  '\uD800',
  '\uDC00',
  '😀',
  '👨‍👩‍👧',
  'e\u0301',
  'ﷺ',
  '漢字',
  'قالت',
  'Related Articles',
  'By Ada Quill',
  '# ',
  '- ',
  '> ',
  '**',
  '[a](b)',
  '&amp;',
  '<p>',
  '---\n',
);
const anyText = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 80 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

it(
  'finds spans that stand where they say, in order and inside, for any text in any kind of file',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('txt', 'md', 'html', 'jsonl'),
        async (texts, kind) => {
          const folder = path.join(await temporaryFolder(), 'seeds');
          await mkdir(folder);
          // JSON can carry what UTF-8 cannot: a surrogate on its own.
          if (kind === 'jsonl')
            await writeFile(
              path.join(folder, 'a.jsonl'),
              texts.map((text, n) => JSON.stringify({ id: `r${n}`, text })).join('\n'),
            );
          else for (const [n, text] of texts.entries()) await writeFile(path.join(folder, `a${n}.${kind}`), text);
          const { articles } = await attributeAll(folder);
          const readSeedText = createReadSeedText(folder);
          for (const { article, sentences, statements } of articles) {
            const text = article.text;
            expectInside(article.blocks, text);
            expectInside(sentences, text);
            for (const { content, source, cue } of statements)
              for (const span of [...content, ...source, ...cue]) expectInside([span], text);
            expect(await readSeedText(article)).toBe(text);
          }
        },
      ),
      { numRuns: 60 },
    );
  },
);

/** Ordered, disjoint, not empty, inside the text, and not through the middle of a character. */
function expectInside(spans: readonly Span[], text: string): void {
  let before = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    for (const at of [start, end])
      expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))).toBe(false);
    before = end;
  }
  expect(before).toBeLessThanOrEqual(text.length);
}
