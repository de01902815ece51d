import { describe, expect, it } from 'vitest';
import { recheckAnswer } from '../../src/evidence/recheckAnswer.ts';
import { stillStanding } from '../../src/evidence/stillStanding.ts';
import { fakeAnswer } from '../fakes/botContext.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';
import { filesOf } from '../fakes/standing.ts';

const corpus = newsCorpus();
const answer = fakeAnswer(corpus, 'Which offer stands?');
const files = filesOf(corpus);
/** Files of which one was edited. */
const edited = (id: string, edit: (text: string) => string | null) => async (seed: Parameters<typeof files>[0]) => {
  const text = await files(seed);
  return seed.id === id && text !== null ? edit(text) : text;
};
const [first] = answer.excerpts;
if (first === undefined) throw new Error('no excerpts');

describe('a kept answer', () => {
  it('is as it was while every excerpt stands', async () => {
    expect(await recheckAnswer(answer, files)).toEqual({ answer, changed: [] });
    // Words after an excerpt do not move it.
    const longer = edited(first.articleId, (text) => `${text}\n\nMore.`);
    expect(await recheckAnswer(answer, longer)).toEqual({ answer, changed: [] });
  });

  it.each([
    ['is gone', () => null],
    ['has other words there', (text: string) => text.replace(first.text, first.text.replace(/.$/, 'X'))],
    ['has them elsewhere', (text: string) => `Moved. ${text}`],
  ])('quotes nothing from a file that %s, and all else', async (_, edit) => {
    const { answer: checked, changed } = await recheckAnswer(answer, edited(first.articleId, edit));
    expect(changed).toContain(first.file);
    const of = (one: { articleId: string }) => one.articleId === first.articleId;
    expect(checked.excerpts.find(of)).toMatchObject({ text: '', answer: [], bearers: [], alsoIn: [], citation: 1 });
    expect(checked.excerpts.filter((one) => !of(one))).toEqual(answer.excerpts.filter((one) => !of(one)));
    expect(checked.excerpts).toHaveLength(answer.excerpts.length);
  });

  it('without evidence is checked in what came nearest', async () => {
    const none = { ...answer, outcome: 'no_evidence' as const, excerpts: [], nearest: answer.excerpts };
    const { answer: checked } = await recheckAnswer(none, async () => null);
    expect(checked.nearest.map(({ text }) => text)).toEqual(answer.excerpts.map(() => ''));
  });
});

it('lets those articles be quoted whose file holds the very text that was indexed', async () => {
  const articles = corpus.articles.map(({ article }) => article);
  const standing = await stillStanding(
    articles,
    edited('harbour-1', (text) => `${text} `),
  );
  expect([...standing].map(({ id }) => id)).toEqual(articles.map(({ id }) => id).filter((id) => id !== 'harbour-1'));
  expect((await stillStanding(articles, async () => null)).size).toBe(0);
});
