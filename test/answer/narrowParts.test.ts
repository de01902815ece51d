import { beforeAll, describe, expect, it } from 'vitest';
import { narrowParts } from '../../src/answer/narrowParts.ts';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

const told = (words: string, by: string, more: object = {}) => ({ words, by, kind: 'paraphrase' as const, ...more });

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([
    {
      id: 'kiln-1',
      title: 'Kiln to be relit',
      date: '2031-03-05',
      paragraphs: [
        'Anna Lind said the kiln would be relit in May.',
        'Bo Guy said the kiln leaks.',
        'Krell said the kiln was cold.',
        'Bricks are dear this year.',
        'Potters said the clay was wet.',
        'Tarn Works said the kiln was theirs.',
      ],
      statements: [
        told('the kiln would be relit in May', 'Anna Lind', { side: 'Town', role: 'mayor' }),
        told('the kiln leaks', 'Bo Guy'),
        told('the kiln was cold', 'Krell'),
        told('the clay was wet', 'potters'),
        told('the kiln was theirs', 'Tarn Works', { side: 'Tarn Works' }),
      ],
    },
    {
      id: 'kiln-2',
      title: 'Kiln relit',
      date: '2031-05-02',
      paragraphs: ['Anna Lind said the kiln was hot.', 'Quist Marr said the smoke was thick.'],
      statements: [
        told('the kiln was hot', 'Anna Lind', { side: 'Town', role: 'mayor' }),
        told('the smoke was thick', 'Quist Marr', { role: 'warden' }),
      ],
    },
  ]);
});

/** Who is still heard, where every sentence was read for the question and scored as given; "-" is nobody's words. */
async function heard(question: string, score = 0): Promise<string[]> {
  const sentences = desk.index.articles.flatMap((article) =>
    article.sentences.map((_, sentence) => ({ article, sentence, score, window: score, answer: null })),
  );
  const part = { question, asked: null, spokenBy: null };
  const narrowed = narrowParts(await analyseQuestion(question, desk.index), [{ part, candidates: [], sentences }]);
  return narrowed.flatMap((one) =>
    one.sentences.map(({ article, sentence }) => {
      const span = article.sentences[sentence];
      const said = article.statements.find(({ content: [first] }) =>
        Boolean(first && span && first.start < span.end && span.start < first.end),
      );
      return said?.speaker?.name ?? '-';
    }),
  );
}

const ALL = ['Anna Lind', 'Bo Guy', 'Krell', '-', 'potters', 'Tarn Works', 'Anna Lind', 'Quist Marr'];

describe('narrowParts', () => {
  it.each([
    ['What did Anna Lind say?', ['Anna Lind', 'Anna Lind']],
    ['What did Anna Lind say in March 2031?', ['Anna Lind']],
    ['What did Krell say?', ['Krell']],
  ])('leaves nothing but the words of who alone is named: %s', async (question, voices) => {
    expect(await heard(question)).toEqual(voices);
  });

  it.each([
    // By a given name, by a role, and by nothing but the question's "according to".
    ['What did Bo Guy say about the kiln?', ['Bo Guy', '-', 'potters']],
    ['What did Quist Marr say about the kiln?', ['-', 'potters', 'Quist Marr']],
    ['How hot is the kiln, according to Krell?', ['Krell', '-', 'potters']],
    ['How hot is the kiln, according to Tarn Works?', ['-', 'potters', 'Tarn Works']],
  ])('leaves out the words of others who are named where one is asked on a matter: %s', async (question, voices) => {
    expect(await heard(question)).toEqual(voices);
  });

  it.each([
    'Who lit the kiln?',
    // A body is heard in its people's words, and so may be a name that nothing tells to be a person's.
    'What did Tarn Works say about the kiln?',
    'What did Krell say about the kiln?',
    'what did guy say about the kiln?',
    // Others may tell.
    'When did Bo Guy speak about the kiln?',
    'Where did Bo Guy say that the kiln leaks?',
    'What did each side and Bo Guy say about the kiln?',
    'What did Bo Guy say about the kiln, and how dear are bricks?',
    'What did Bo Guy and Anna Lind say about the kiln?',
  ])('leaves what anybody says: %s', async (question) => {
    expect(await heard(question)).toEqual(ALL);
  });

  it('leaves what was said on the day that is asked for where that answers, and else all', async () => {
    expect(await heard('Who spoke about the kiln on 5 March 2031?', 5)).toEqual(ALL.slice(0, 6));
    expect(await heard('Who spoke about the kiln on 5 March 2031?', -9)).toEqual(ALL);
    expect(await heard('What about the blast of 5 March 2031?', 5)).toEqual(ALL);
  });
});
