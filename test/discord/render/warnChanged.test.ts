import { expect, it } from 'vitest';
import { createCommandContext } from '../../../src/discord/interaction/commandContext.ts';
import { renderCitations } from '../../../src/discord/render/renderCitations.ts';
import { showAnswer } from '../../../src/discord/interaction/showAnswer.ts';
import { warnChanged } from '../../../src/discord/render/warnChanged.ts';
import type { MemoryIndex } from '../../fakes/memoryIndex.ts';
import { fakeAnswer, fakeContext } from '../../fakes/botContext.ts';
import { harbour, newsCorpus } from '../../fakes/newsCorpus.ts';
import { judge } from '../../e2e/judge/judge.ts';
import { buttonOf, textOf } from '../../e2e/reading.ts';

it('says which cited files have changed or are gone, and nothing while all stand', async () => {
  const corpus = newsCorpus();
  const answer = fakeAnswer(corpus, 'Which offer stands?');
  expect(await warnChanged(answer, corpus.catalogue, 'en')).toBeNull();
  const edited = {
    ...answer,
    citations: answer.citations.map((citation) => ({
      ...citation,
      sha256: `${citation.sha256}${citation.number === 1 ? ' before' : ''}`,
    })),
  };
  expect(await warnChanged(edited, corpus.catalogue, 'en')).toContain(
    'Changed or gone since this answer: seeds/harbour-1.txt.',
  );
  expect(await warnChanged(answer, newsCorpus(harbour.slice(0, 1)).catalogue, 'en')).toContain('seeds/harbour-2.txt');
});

it('stands above an answer that is shown again, and above its sources', async () => {
  const answer = fakeAnswer(newsCorpus(), 'Which offer stands?');
  const shownOver = async (index: MemoryIndex) =>
    textOf({ body: await showAnswer(answer, { language: 'en' }, createCommandContext(fakeContext({ index }))) });
  expect(await shownOver(newsCorpus())).not.toContain('⚠');
  expect(await shownOver(newsCorpus(harbour.slice(0, 1)))).toContain(
    '⚠ Changed or gone since this answer: seeds/harbour-2.txt',
  );
  expect(textOf({ body: await renderCitations(answer, newsCorpus(harbour.slice(0, 1)).catalogue, 'en') })).toContain(
    '⚠ Changed or gone',
  );
});

it('pages the citations of an answer over many articles', async () => {
  const articles = Array.from({ length: 60 }, (_, n) => ({
    id: `a${n}`,
    title: `A **long** title ${'on and on '.repeat(12)}${n}`,
    paragraphs: [`We sail at ${n}.`],
    statements: [{ words: `We sail at ${n}.`, by: 'Ada' }],
  }));
  const corpus = newsCorpus(articles);
  const answer = fakeAnswer(corpus, 'When do we sail?');
  const pages = await Promise.all(
    [0, 1, 2, 3].map(async (page) => await renderCitations(answer, corpus.catalogue, 'en', page)),
  );
  for (const { allowedMentions, ...page } of pages) {
    expect(
      judge({
        method: 'PATCH',
        path: '/webhooks/123456789012345678/t/messages/@original',
        body: { ...page, allowed_mentions: allowedMentions },
        files: [],
      }),
    ).toEqual([]);
  }
  expect(buttonOf({ body: pages[0] }, 'Next')).toContain(':1:en');
  expect(textOf({ body: pages[0] })).toContain('[1] **A \\*\\*long');
  expect(textOf({ body: pages[1] })).not.toContain('[1] ');
});
