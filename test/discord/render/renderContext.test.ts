import { expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { container, reply, sentence, text } from '../../../src/discord/elements/components.ts';
import { renderContext } from '../../../src/discord/render/renderContext.ts';
import { textOf } from '../../e2e/reading.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { citationOf, excerptOf } from '../../fixtures/writtenAnswer.ts';
import { standingArticle, verified } from '../../fixtures/verified.ts';

const paragraphs = ['It *rained*.', 'Ada rose. “We go on,” she said. Bo *left*.', 'It ended.'];

function written(all: readonly string[]) {
  const [found] = newsCorpus([{ id: 'a', title: 'A', paragraphs: all }]).articles;
  if (found === undefined) throw new Error('no article');
  return standingArticle(found);
}

/** The excerpt of these words in an article. */
function excerptIn({ text: whole }: Article, words: string) {
  const start = whole.indexOf(words);
  return excerptOf({ text: words, start, end: start + words.length, file: 'seeds/a_1.txt' });
}

const found = written(paragraphs);

it('shows the paragraph with the excerpt in bold, and where that is', () => {
  const excerpt = excerptIn(found.article, '“We go on,”');
  const where = `seeds/a\\_1.txt ${excerpt.start}–${excerpt.end}`;
  const marked = '> Ada rose. **“We go on,”** she said. Bo \\*left\\*.';
  expect(renderContext(excerpt, citationOf(2), found, 'en')).toEqual(
    reply(container([text(`${marked}\n-# [2] **Title 2** · no date · ${where}`)])),
  );
  expect(renderContext(excerpt, null, found, 'en')).toEqual(reply(container([text(`${marked}\n-# ${where}`)])));
});

it('shows every paragraph that an excerpt reaches into, and no neighbour', () => {
  const shown = (words: string) =>
    textOf({ body: renderContext(excerptIn(found.article, words), null, found, 'en') }).replace(/\n-# [^\n]*$/, '');
  expect(shown('Bo *left*.\n\nIt ended')).toBe(
    '> Ada rose. “We go on,” she said. **Bo \\*left\\*.**\n> \n> **It ended**.',
  );
  expect(shown('It *rained*.')).toBe('> **It \\*rained\\*.**');
  expect(shown('It ended.')).toBe('> **It ended.**');
  // Only the break between two paragraphs: no paragraph holds it.
  expect(shown('\n\nIt')).toBe('> \n> \n> **It** ended.');
});

it('says so where the article is gone or has changed since', () => {
  const excerpt = excerptIn(found.article, '“We go on,”');
  const gone = sentence('This is no longer in the corpus, or it has changed since.');
  expect(renderContext(excerpt, citationOf(1), null, 'en')).toEqual(gone);
  expect(renderContext({ ...excerpt, ...verified({ text: '“We stop!!,”' }) }, citationOf(1), found, 'en')).toEqual(
    gone,
  );
  expect(renderContext({ ...excerpt, start: excerpt.start + 1 }, citationOf(1), found, 'en')).toEqual(gone);
  expect(renderContext({ ...excerpt, end: excerpt.end + 1 }, citationOf(1), found, 'en')).toEqual(gone);
});

it('attaches a paragraph that no message holds', () => {
  const long = `${'We go on. '.repeat(450)}End.`;
  const article = written(['First.', long, 'Last.']);
  const excerpt = excerptIn(article.article, 'We go on. We');
  expect(renderContext(excerpt, citationOf(1), article, 'en')).toEqual({
    ...reply(
      container([
        text(
          'The paragraph is longer than a message; the whole is in the file.\n' +
            `-# [1] **Title 1** · no date · seeds/a\\_1.txt ${excerpt.start}–${excerpt.end}`,
        ),
        { type: 13, file: { url: 'attachment://context.txt' } },
      ]),
    ),
    files: [{ attachment: Buffer.from(long), name: 'context.txt' }],
  });
});

it('leads to the original at the words, where the article gives its address', () => {
  const [linked] = newsCorpus([{ id: 'a', title: 'A', url: 'https://courier.example/a', paragraphs }]).articles;
  const excerpt = excerptIn(found.article, '“We go on,”');
  const shown = JSON.stringify(
    renderContext(excerpt, null, linked === undefined ? found : standingArticle(linked), 'en'),
  );
  expect(shown).toContain('"label":"courier.example"');
  expect(shown).toContain('https://courier.example/a#:~:text=%E2%80%9CWe%20go%20on%2C%E2%80%9D');
});

it('keeps the name of a file on its line', () => {
  const excerpt = { ...excerptIn(found.article, '“We go on,”'), file: 'seeds/a\n**Crews**\n> “No.”.txt' };
  const shown = JSON.stringify(renderContext(excerpt, null, found, 'en'));
  expect(shown).not.toContain('\\n> “No');
  expect(shown).toContain(' \\\\> “No.”.txt ');
});
