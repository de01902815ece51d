import { withReason } from '../../src/phrases/withReason.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

const said = (words: string) => ({ words, by: 'Ada Quill', side: 'Crews', kind: 'paraphrase' as const });
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([
    {
      id: 'lock-1',
      title: 'Lock shut',
      date: '2031-03-04',
      paragraphs: ['Ada Quill said the lock gates were shut.'],
      statements: [said('the lock gates were shut')],
    },
    {
      id: 'lock-2',
      title: 'Lock open',
      date: '2031-05-07',
      paragraphs: ['Ada Quill said yesterday the lock gates were open.'],
      statements: [said('the lock gates were open')],
    },
  ]);
});
const ask = (question: string): Promise<Answer> => answerQuestion(desk.deps, question);
const idsOf = ({ excerpts }: Answer): string[] => excerpts.map(({ articleId }) => articleId);

describe('a question with a date', () => {
  it('is answered by the article of that day, which does not write it', async () => {
    expect(idsOf(await ask('What did Ada Quill say of lock gates on 4 March 2031?'))[0]).toBe('lock-1');
    const [first] = desk.read.at(-1) ?? [];
    expect(first?.part.question).not.toContain('March');
  });

  it('reads “yesterday” against the day of the article', async () => {
    await ask('What did Ada Quill say of lock gates on 6 May 2031?');
    expect(desk.read.at(-1)?.[0]?.window.sentences).toEqual(['Ada Quill said yesterday the lock gates were open.']);
    expect(idsOf(await ask('What did Ada Quill say of lock gates on 6 May 2031?'))).toContain('lock-2');
  });

  it('shows only what is of that day, where that answers, and else what there is', async () => {
    expect(idsOf(await ask('What did Ada Quill say of lock gates on 4 March 2031?'))).toEqual(['lock-1']);
    expect(idsOf(await ask('What did Ada Quill say of lock gates on 6 May 2031?'))).toEqual(['lock-2']);
    expect(idsOf(await ask('What did Ada Quill say of lock gates shut on 9 April 2031?'))).toHaveLength(2);
  });

  it('may leave out the year, where the articles are of one', async () => {
    expect(idsOf(await ask('What did Ada Quill say of lock gates on 4 March?'))).toEqual(['lock-1']);
  });

  it('takes no article of another day for it, and says no word of the date is missing', async () => {
    const answer = await ask('What did Bo Marsh sing on 1 July 2031?');
    expect(answer.outcome).toBe('no_evidence');
    expect(withReason(answer).reason).toBe('No article mentions Bo Marsh.');
  });
});

describe('a question for how things stand now', () => {
  it('has the newest first', async () => {
    expect(idsOf(await ask('What does Ada Quill say of lock gates now?'))).toEqual(['lock-2', 'lock-1']);
    expect(idsOf(await ask('Are the lock gates still shut?'))).toEqual(['lock-2', 'lock-1']);
  });
});

describe('a misspelt question', () => {
  it('suggests the nearest words of the articles, and asks them not', async () => {
    const answer = await ask('Who broke the gaets of that lock?');
    expect(answer).toMatchObject({ outcome: 'no_evidence', didYouMean: 'Who broke the gates of that lock?' });
    expect(await ask('Who sang?')).not.toHaveProperty('didYouMean');
  });
});
