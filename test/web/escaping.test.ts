import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { fakeAnswer } from '../fakes/botContext.ts';
import { newsCorpus, type WrittenArticle } from '../fakes/newsCorpus.ts';
import { openReader, testLinks } from './openReader.ts';

const RECEIPT = 'ABCDEFGHJKMNPQRSTVWXYZ0123';

/** Pieces of which hostile names are made: what ends a text, a tag, an attribute, a script or a comment. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '`',
        '=',
        '/',
        '\\',
        '${x}',
        '{{',
        '\u202e',
        '\u0001',
        ']]>',
        '-->',
        '<!--',
      ),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onclick='x",
        '</title>',
        '</svg>',
      ),
      fc.constantFrom('&lt;', '&#x3c;', '&amp;quot;', 'javascript:alert(1)', '</article><base href=//evil.example>'),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 6 },
  )
  // Between words, so that it is never blank and is found by a word; with white space folded as in a list.
  .map((pieces) => `Quay ${pieces.join('')} quay`.replace(/\s+/g, ' '));

/** A page as what a browser makes of it: its tags with the names of their attributes, and all text and values. */
function parse(markup: string): { tags: string[]; texts: string } {
  const tags: string[] = [];
  let texts = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push([name, ...Object.keys(attributes)].join(' '));
      texts += `\n${Object.values(attributes).join('\n')}\n`;
    },
    ontext: (text) => (texts += text),
    oncomment: () => tags.push('comment'),
    onprocessinginstruction: (name) => tags.push(name),
  });
  parser.end(markup);
  return { tags, texts };
}

/** Every page of a reader whose every text that others wrote is this one. */
async function pagesWith(text: string): Promise<readonly string[]> {
  const article = (id: string): WrittenArticle => ({
    id,
    title: text,
    outlet: text,
    date: text,
    paragraphs: [`${text} said so.`],
    statements: [{ words: `${text} said`, by: text, role: text, side: `Side ${text}` }],
  });
  const index = newsCorpus([article('a'), article('b')]);
  const { read, post, context } = await openReader({ index });
  const found = fakeAnswer(index, text);
  const excerpts = fakeAnswer(index, 'said').excerpts.map((one) => ({
    ...one,
    stance: 'reported' as const,
    via: text,
    answer: [{ start: one.start, end: one.start + 1 }],
    bearers: [{ start: one.start, end: one.start + 1, name: `Who ${text}` }],
    alsoIn: [{ file: text, articleId: 'b', start: 0, end: 1, outlet: text, date: text }],
  }));
  const answer: Answer = {
    ...found,
    receipt: RECEIPT,
    question: text,
    asked: { typed: text, side: text, source: text },
    outcome: 'no_evidence',
    why: { kind: 'unknownName', names: [text] },
    didYouMean: text,
    sides: [{ name: text, found: 9, shown: 1, excerpts: [0] }],
    missingSides: [{ name: text, speaks: true, note: text }],
    excerpts,
    nearest: excerpts,
    citations: [{ number: 1, articleId: 'a', title: text, outlet: text, date: text, file: text, sha256: '' }],
  };
  await context.receipts.save(answer, { user: 'x', guild: null, channel: null }, true);
  const q = encodeURIComponent(text);
  const paths = ['/', `/?q=${q}`, '/articles', `/articles?q=${q}`, '/articles/a?mark=0-3', '/speakers', '/sides'];
  const more = [
    '/over-time',
    `/timeline?name=${q}`,
    `/timeline?name=zz${q}zz`,
    `/${q.slice(0, 200)}`,
    testLinks.pathTo(RECEIPT, 3_600_000),
  ];
  const refused = await post('/ask', { question: text.padEnd(301, 'x'), after: text });
  return [...(await Promise.all([...paths, ...more].map((path) => read(path)))), await refused.text()];
}

it('whatever is in titles, names and questions stays text: pages have the same tags as with plain words', async () => {
  const plain = (await pagesWith('Quay and quay')).map((page) => parse(page).tags);
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const pages = (await pagesWith(text)).map(parse);
      for (const [n, { tags }] of pages.entries()) expect([n, tags]).toEqual([n, plain[n]]);
      // And it is all there, as it was written.
      for (const n of [1, 2, 4, 5, 6, 8, 11]) expect(pages[n]?.texts).toContain(text);
    }),
    { numRuns: 60 },
  );
});
