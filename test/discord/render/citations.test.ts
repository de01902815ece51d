import { describe, expect, it } from 'vitest';
import { button, container, reply, row, text } from '../../../src/discord/elements/components.ts';
import { bounds } from '../../../src/discord/limits.ts';
import { renderCitation } from '../../../src/discord/render/renderCitation.ts';
import { renderCitations } from '../../../src/discord/render/renderCitations.ts';
import { warnChanged } from '../../../src/discord/render/warnChanged.ts';
import { componentsOf, textOf } from '../../e2e/reading.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';
import { answerOf, citationOf } from '../../fixtures/writtenAnswer.ts';

/** Articles whose files are those of `citationOf`. */
const corpus = (...ids: string[]) =>
  newsCorpus(ids.map((id) => ({ id, title: id, paragraphs: ['We go on.'] }))).catalogue;

describe('a citation', () => {
  it('is one line: its number, its title, its outlet and its date', async () => {
    expect(renderCitation(citationOf(4, { title: 'The *Dam*', outlet: 'River_Post', date: '2031-03-04' }), 'en')).toBe(
      `[4] **The \\*Dam\\*** · River\\_Post · <t:${Date.UTC(2031, 2, 4, 12) / 1000}:D>`,
    );
  });

  it('names the language of an article that is not in English', () => {
    expect(renderCitation(citationOf(1, { title: 'Der Kai', language: 'de' }), 'es')).toContain('alemán');
  });

  it('goes by how the article begins where it has no title', () => {
    const untitled = citationOf(3, { title: null, opening: 'The *quay* is shut.' });
    expect(renderCitation(untitled, 'en')).toBe('[3] **The \\*quay\\* is shut.** · no date');
  });

  it('says what is not known', async () => {
    expect(renderCitation(citationOf(2, { title: null, articleId: 'a*b' }), 'en')).toBe(
      '[2] Untitled (a\\*b) · no date',
    );
  });
});

describe('the sources of an answer', () => {
  const footer = '-# Quoted from the articles, not asserted. Receipt `ABCD1234`';
  const exported = button('Export', 'r1:export:ABCD1234');

  it('are listed with their files, under the question, with a button that exports', async () => {
    const answer = answerOf({ question: 'Why *now*?', citations: [citationOf(1), citationOf(2, { file: 'a_b.txt' })] });
    const lines = [
      '### Sources',
      '-# Why \\*now\\*?',
      '[1] **Title 1** · no date',
      '-# seeds/a.txt',
      '[2] **Title 2** · no date',
      '-# a\\_b.txt',
      '⚠ Changed or gone since this answer: seeds/a.txt, a\\_b.txt. What no longer stands there is not shown.',
      footer,
    ];
    expect(await renderCitations(answer, corpus(), 'en')).toEqual(
      reply(container([text(lines.join('\n'))]), row(exported)),
    );
    const unchanged = answerOf({ question: 'Why *now*?' });
    expect(await renderCitations(unchanged, corpus('a'), 'en')).toEqual(
      reply(container([text([...lines.slice(0, 4), footer].join('\n'))]), row(exported)),
    );
  });

  it('of no answer are none', async () => {
    const answer = answerOf({ citations: [], receipt: 'A`B' });
    expect(textOf({ body: await renderCitations(answer, corpus(), 'en') })).toBe(
      '### Sources\n-# Why?\nThese articles do not answer this.\n' +
        '-# Quoted from the articles, not asserted. Receipt `AB`',
    );
  });

  it('are paged, in the language of the message', async () => {
    const title = 'long '.repeat(30);
    const answer = answerOf({ citations: Array.from({ length: 50 }, (_, n) => citationOf(n + 1, { title })) });
    const pages = await Promise.all(
      [0, 1, 2, 99].map(async (page) => await renderCitations(answer, corpus(), 'de', page)),
    );
    const numbers = pages.map((body) =>
      [...textOf({ body }).matchAll(/^\[(\d+)\]/gm)].map(([, number]) => Number(number)),
    );
    expect(numbers.slice(0, 3).flat()).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(numbers[3]).toEqual(numbers[2]);
    const ids = componentsOf({ body: pages[1] }).flatMap(({ custom_id: id }) => id ?? []);
    expect(ids).toEqual(['r1:sources:ABCD1234:0:de', 'r1:sources:ABCD1234:2:de', 'r1:export:ABCD1234']);
    expect(componentsOf({ body: await renderCitations(answer, corpus(), 'de') })).toEqual(
      componentsOf({ body: pages[0] }),
    );
  });

  it('shows as much of the question as a question may have', async () => {
    const shown = textOf({ body: await renderCitations(answerOf({ question: 'x'.repeat(400) }), corpus('a'), 'en') });
    expect(shown).toContain(`-# ${'x'.repeat(bounds.question - 1)}…\n`);
  });
});

describe('the warning of changed files', () => {
  it('goes by file and content together, and by every copy of an article', async () => {
    const answer = answerOf({ citations: [citationOf(1), citationOf(2)] });
    expect(await warnChanged(answer, corpus('a', 'b'), 'en')).toBeNull();
    const [one, two] = [citationOf(1, { sha256: 'b-sha256' }), citationOf(2, { sha256: 'a-sha256' })];
    expect(await warnChanged(answerOf({ citations: [one, two] }), corpus('a', 'b'), 'en')).toContain(
      'seeds/a.txt, seeds/b.txt',
    );
    const content = await writtenContent([{ id: 'a', title: 'a', paragraphs: ['We go on.'] }], hashEmbedder);
    const articles = content.articles.map((first) => {
      const copies = [...first.article.copies, { ...first.article, id: 'b', file: 'seeds/b.txt', sha256: 'b-sha256' }];
      return { ...first, article: { ...first.article, copies } };
    });
    const index = memoryIndex({ ...content, articles }).catalogue;
    expect(await warnChanged(answer, index, 'en')).toBeNull();
  });

  it('names each file once', async () => {
    const citations = [citationOf(1), citationOf(2, { file: 'seeds/a.txt' })];
    expect(await warnChanged(answerOf({ citations }), corpus(), 'en')).toMatch(/: seeds\/a\.txt\. /);
  });
});
