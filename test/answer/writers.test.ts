import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([
    {
      id: 'weir-for',
      title: 'Raise the weir',
      outlet: 'Weir Post',
      author: 'Ann Lee, columnist',
      paragraphs: [
        'The weir must be raised before the winter.',
        '“Raise the weir and the mill drowns,” said Otto Crane, the miller.',
        'A higher weir would cost the town one lamp.',
        'A weir sign reads “the weir is to be left alone”, which is the “old song” of the weir.',
        'They sing the “old song” of the weir.',
      ],
      statements: [{ words: '“Raise the weir and the mill drowns,”', by: 'Otto Crane', role: 'the miller' }],
    },
    {
      id: 'weir-against',
      title: 'Leave the weir alone',
      outlet: 'Mill Gazette',
      author: 'Bo Marsh and Eva Hurt',
      paragraphs: ['The weir must stay as low as it is.', 'Would it hurt the town to wait a year?'],
    },
    {
      id: 'weir-crane',
      title: 'Cranes seen at the weir',
      outlet: 'Weir Post',
      author: 'Ada Crane',
      paragraphs: ['Two cranes were seen at the weir on Monday.'],
    },
  ]);
});
const ask = (question: string, options = {}): Promise<Answer> => answerQuestion(desk.deps, question, options);
const told = ({ excerpts }: Answer): [string | undefined, string][] =>
  excerpts.map(({ speaker, text }) => [speaker?.name, text]);
const FOR = 'The weir must be raised before the winter.';
const AGAINST = 'The weir must stay as low as it is.';

describe('who wrote an article', () => {
  it('is asked by name: what it tells itself is theirs, and nothing that it quotes', async () => {
    for (const question of ['What does Ann Lee say about the weir?', 'What does Lee think of the weir?']) {
      const answer = await ask(question);
      expect(told(answer)).toContainEqual(['Ann Lee', FOR]);
      expect(answer.excerpts.every(({ speaker }) => speaker?.name === 'Ann Lee')).toBe(true);
      expect(answer.excerpts[0]).toMatchObject({ kind: 'narration', stance: null, articleId: 'weir-for' });
    }
  });

  it('is not whoever the article quotes, nobody knows whom', async () => {
    for (const question of ['What does Ann Lee say of the old song and the sign?', 'What does Ann Lee argue?']) {
      const answer = await ask(question, { explain: true });
      const texts = [...answer.excerpts, ...(answer.notShown ?? [])].map(({ text }) => text);
      expect(texts).toContain('They sing the “old song” of the weir.');
      expect(texts).not.toContainEqual(expect.stringContaining('A weir sign'));
    }
  });

  it('is asked about nothing', async () => {
    const answer = await ask('What does Ann Lee argue?');
    expect(new Set(told(answer).map(([name]) => name))).toEqual(new Set(['Ann Lee']));
    expect(answer.excerpts.every(({ author }) => author === undefined)).toBe(true);
  });

  it('is each of several, and set apart from others', async () => {
    const answer = await ask('How do Ann Lee and Eva Hurt differ on the weir?');
    expect(answer.sides.map(({ name }) => name).toSorted()).toEqual(['Ann Lee', 'Eva Hurt']);
    expect(told(answer)).toEqual(
      expect.arrayContaining([
        ['Ann Lee', FOR],
        ['Eva Hurt', AGAINST],
      ]),
    );
  });

  it('is asked beside who speaks', async () => {
    const answer = await ask('What do Ann Lee and Otto Crane say about raising the weir?');
    expect(told(answer)).toEqual(
      expect.arrayContaining([
        ['Ann Lee', FOR],
        ['Otto Crane', '“Raise the weir and the mill drowns,” said Otto Crane, the miller.'],
      ]),
    );
  });

  it('stands in an article that is cited, and nowhere else is looked', async () => {
    for (const question of ['Mill Gazette: must the weir be raised?', 'must the weir be raised? (Mill Gazette)']) {
      const answer = await ask(question);
      expect(answer.question).toBe(question);
      expect(new Set(answer.excerpts.map(({ articleId }) => articleId))).toEqual(new Set(['weir-against']));
    }
    expect((await ask('Must the weir be raised?')).excerpts.map(({ articleId }) => articleId)).toContain('weir-for');
  });

  it('is not said to stand in no article', async () => {
    const answer = await ask('Of Marsh, and which lamp Hurt bought, who knows?');
    expect(answer.outcome).toBe('no_evidence');
    expect(answer.why).not.toMatchObject({ missing: expect.arrayContaining(['Marsh']) as string[] });
  });

  it('may be asked alone by name, as a side', async () => {
    expect(told(await ask('What about the weir?', { side: 'Ann Lee' }))).toContainEqual(['Ann Lee', FOR]);
  });

  it('gives way to somebody of the same surname who speaks', async () => {
    const names = told(await ask('What does Crane say about the weir?')).map(([name]) => name);
    expect(names).toContain('Otto Crane');
    expect(names).not.toContain('Ada Crane');
  });

  it('is nobody where a surname is a word of the articles', async () => {
    const { saidBy, names } = await analyseQuestion('who would it hurt, says the town', desk.index);
    expect([...saidBy, ...names]).toEqual([]);
    expect((await analyseQuestion('what does marsh say', desk.index)).saidBy).toMatchObject([
      { refersTo: ['Bo Marsh'] },
    ]);
  });

  it('is not named where nobody asks', async () => {
    const answer = await ask('When must the weir be raised?');
    expect(answer.excerpts.find(({ text }) => text === FOR)).toMatchObject({
      kind: 'narration',
      speaker: null,
      author: 'Ann Lee, columnist',
    });
  });

  it('is not named beside what the article quotes, nobody knows whom', async () => {
    const { excerpts } = await ask('What does the weir sign read, and what is left alone?');
    const sign = excerpts.find(({ text }) => text.startsWith('A weir sign'));
    expect(sign).toMatchObject({ kind: 'narration' });
    expect(sign).not.toHaveProperty('author');
  });
});

describe('outlets', () => {
  it('that are set against each other are heard in their own words', async () => {
    const answer = await ask('How do the Weir Post and the Mill Gazette differ on the weir?');
    expect(answer.sides.map(({ name }) => name).toSorted()).toEqual(['Mill Gazette', 'Weir Post']);
    expect(told(answer)).toEqual(
      expect.arrayContaining([
        ['Weir Post', FOR],
        ['Mill Gazette', AGAINST],
      ]),
    );
    // A guest may have written it.
    expect(answer.excerpts.find(({ text }) => text === FOR)?.author).toBe('Ann Lee, columnist');
    expect(told(answer).map(([, text]) => text)).not.toContainEqual(expect.stringContaining('Otto Crane'));
  });

  it('are set against who writes elsewhere', async () => {
    const answer = await ask('How do Ann Lee and the Mill Gazette differ on the weir?');
    expect(answer.sides.map(({ name }) => name).toSorted()).toEqual(['Ann Lee', 'Mill Gazette']);
  });

  it('are no voice where they only report', async () => {
    const answer = await ask('What do both sides say about the weir, according to the Weir Post?');
    expect(told(answer).map(([name]) => name)).not.toContain('Weir Post');
  });
});
