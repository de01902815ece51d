import { expect, it } from 'vitest';
import type { Correction } from '../../../src/domain/correction.ts';
import { applyCorrections } from '../../../src/ingest/pipeline/applyCorrections.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';

const WORDS = '“Our offer stands until Friday and not a day longer,”';
const correction = (given: Partial<Correction> = {}): Correction => ({
  articleId: 'harbour-2',
  words: WORDS,
  from: 'Bo Marsh',
  to: { name: 'Cy Dunn', role: 'harbour master', side: 'Port Authority' },
  by: '100000000000000001',
  at: '2031-03-07T10:00:00.000Z',
  ...given,
});
const apply = (...corrections: Correction[]) => {
  const { articles, sides } = newsCorpus();
  const done = applyCorrections(articles, sides, corrections);
  return { ...done, said: done.articles.flatMap(({ statements }) => statements), before: { articles, sides } };
};

it('gives the very words another speaker, says who did so, and knows the side', () => {
  const { said, sides, problems, before } = apply(correction());
  const mended = said.filter((one) => one.corrected !== undefined);
  expect(mended).toHaveLength(1);
  expect(mended[0]).toMatchObject({
    speaker: { name: 'Cy Dunn', role: 'harbour master', side: 'Port Authority', resolved: 'named' },
    corrected: { by: '100000000000000001', at: '2031-03-07T10:00:00.000Z' },
  });
  expect(sides).toEqual([...before.sides, { name: 'Port Authority', aliases: [], members: [] }]);
  expect(problems).toEqual([]);
});

it('names nobody where that is the correction, and lists no side twice', () => {
  const none = apply(correction({ to: null }));
  expect(none.said.find((one) => one.corrected !== undefined)?.speaker).toBeNull();
  expect(none.sides).toEqual(none.before.sides);
  const known = apply(correction({ to: { name: 'Ada Quill', role: null, side: 'Ferry Crews' } }));
  expect(known.sides).toEqual(known.before.sides);
});

it('holds for a copy of the article, and changes no other', () => {
  const { articles, sides } = newsCorpus();
  const merged = articles.map((one) =>
    one.article.id === 'harbour-2'
      ? { ...one, article: { ...one.article, copies: [...one.article.copies, { ...one.article, id: 'copy' }] } }
      : one,
  );
  const done = applyCorrections(merged, sides, [correction({ articleId: 'copy' })]);
  expect(done.articles.filter(({ statements }) => statements.some((one) => one.corrected !== undefined))).toHaveLength(
    1,
  );
  expect(done.articles[0]).toBe(merged[0]);
});

it('changes nothing where the words or the speaker are others by now, and says so', () => {
  for (const given of [{ words: 'Our offer fell.' }, { from: 'Ada Quill' }, { from: null }]) {
    const { said, problems } = apply(correction(given));
    expect(said.some((one) => one.corrected !== undefined)).toBe(false);
    expect(problems).toEqual([{ file: 'seeds/harbour-2.txt', problem: expect.stringContaining('no longer fits') }]);
  }
  // An article that is not here may come back.
  expect(apply(correction({ articleId: 'elsewhere' })).problems).toEqual([]);
});

it('holds where another file has the id of the article by now, or no longer has', () => {
  const articles = newsCorpus().articles.map((one) => {
    const { copies, ...article } = one.article;
    return {
      ...one,
      article: { ...article, copies: copies.map((copy) => ({ ...copy, id: `${copy.file}#${copy.id}` })) },
    };
  });
  const scoped = articles.flatMap(({ article }) => article.copies).find(({ id }) => id.endsWith('#harbour-2'))?.id;
  const isMended = (from: Parameters<typeof applyCorrections>[0], articleId = '') =>
    applyCorrections(from, [], [correction({ articleId })]).articles.some(({ statements }) =>
      statements.some(({ corrected }) => corrected !== undefined),
    );
  expect(isMended(articles, 'harbour-2')).toBe(true);
  expect(isMended(newsCorpus().articles, scoped)).toBe(true);
});
