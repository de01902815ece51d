import { expect, it } from 'vitest';
import { excerptPlaces } from '../../../src/answer/check/excerptPlaces.ts';
import { keptWords, placeOf } from '../../../src/answer/check/placeOf.ts';
import type { Place } from '../../../src/answer/check/quoteVerdict.ts';
import type { StandingArticle } from '../../../src/evidence/verified.ts';
import { quoteWords } from '../../../src/indexing/quoteWords.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { filesOf } from '../../fakes/standing.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

const said = (words: string) => ({ words, by: 'Ada Quill', kind: 'paraphrase' as const, stance: 'denied' as const });
const corpus = memoryIndex(
  await writtenContent(
    [
      {
        id: 'pier',
        title: 'Pier',
        paragraphs: ['Rain fell. Ada Quill denied that the pier is shut. She left. Boats came.'],
        statements: [said('that the pier is shut')],
      },
      { id: 'lock', title: 'Lock', outlet: 'Sound Radio', paragraphs: ['The lock is old.'] },
    ],
    hashEmbedder,
  ),
);

/** Where words stand in an article. */
function placed(id: string, words: string): Place {
  const one = corpus.articles.find(({ article }) => article.id === id) as unknown as StandingArticle;
  const theirs = keptWords(one.article);
  const at = one.article.text.indexOf(words);
  const from = theirs.findIndex(({ start }) => start === at);
  return placeOf(one, theirs, from, from + quoteWords(words).length);
}

it('shows the whole sentences that hold the words, and marks these', async () => {
  const { excerpts } = await excerptPlaces(
    [placed('pier', 'the pier is shut'), placed('pier', 'left. Boats')],
    filesOf(corpus),
  );
  expect(excerpts.map(({ text }) => text)).toEqual([
    'Ada Quill denied that the pier is shut.',
    'She left. Boats came.',
  ]);
  const marked = excerpts.map(({ text, start, answer }) =>
    answer.map((one) => text.slice(one.start - start, one.end - start)),
  );
  expect(marked).toEqual([['the pier is shut'], ['left. Boats']]);
  expect(excerpts.map(({ stance, speaker }) => [stance, speaker?.name ?? null])).toEqual([
    ['denied', 'Ada Quill'],
    [null, null],
  ]);
});

it('numbers citations by article, in the order of the places', async () => {
  const places = [placed('lock', 'The lock'), placed('pier', 'She left'), placed('lock', 'is old')];
  const { excerpts, citations } = await excerptPlaces(places, filesOf(corpus));
  expect(excerpts.map(({ articleId, citation }) => [articleId, citation])).toEqual([
    ['lock', 1],
    ['pier', 2],
    ['lock', 1],
  ]);
  expect(citations).toMatchObject([
    { number: 1, articleId: 'lock', outlet: 'Sound Radio' },
    { number: 2, articleId: 'pier', outlet: null },
  ]);
});

it('shows nothing of a file that has changed', async () => {
  const { excerpts } = await excerptPlaces([placed('lock', 'The lock')], async () => 'Else.');
  expect(excerpts).toEqual([]);
});
