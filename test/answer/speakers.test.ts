import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

const said = (words: string, by: string, more: { readonly side?: string; readonly role?: string } = {}) => ({
  words,
  by,
  ...more,
});

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([
    {
      id: 'toll-1',
      title: 'Toll on the bridge is to double',
      date: '2031-03-05',
      paragraphs: [
        'Mayor Ada Quill opened the hearing. “Nobody will pay twice for one crossing,” Ada Quill said.',
        '“The toll is a gift to the ferrymen,” said Ben Quill, the deputy mayor.',
        'Ada Quill said the toll would end in autumn.',
        '“Count the carts and you will see,” said Ivo Stein of the Carters.',
      ],
      statements: [
        said('“Nobody will pay twice for one crossing,”', 'Ada Quill', { side: 'Town', role: 'mayor' }),
        said('“The toll is a gift to the ferrymen,”', 'Ben Quill', { role: 'deputy mayor' }),
        { ...said('the toll would end in autumn', 'Ada Quill', { side: 'Town', role: 'mayor' }), kind: 'paraphrase' },
        said('“Count the carts and you will see,”', 'Ivo Stein', { side: 'Carters' }),
      ],
    },
    {
      id: 'toll-2',
      title: 'Bridge opens without a toll',
      date: '2031-04-09',
      paragraphs: [
        '“The lamps were lit by hand,” Ada Quill said.',
        '“My mule knew the way,” said Nora Finn.',
        'Nora Finn had sold the mule to Ben Quill by then.',
        'Ivo Stein denied that the lamps had smoked all night.',
      ],
      statements: [
        said('“The lamps were lit by hand,”', 'Ada Quill', { side: 'Town', role: 'mayor' }),
        said('“My mule knew the way,”', 'Nora Finn'),
        {
          ...said('the lamps had smoked all night', 'Ivo Stein', { side: 'Carters' }),
          kind: 'paraphrase',
          stance: 'denied',
        },
      ],
    },
  ]);
});
const ask = (question: string, options = {}): Promise<Answer> => answerQuestion(desk.deps, question, options);
const voices = ({ excerpts }: Answer): (string | undefined)[] => [
  ...new Set(excerpts.map(({ speaker }) => speaker?.name)),
];

describe('a question that only names a speaker', () => {
  it.each([
    ['What did Ada Quill say?', 'Ada Quill'],
    ['What did Ben Quill say?', 'Ben Quill'],
    ['What has Mayor Quill said?', 'Ada Quill'],
    ['What did Deputy Mayor Quill say?', 'Ben Quill'],
    ['What did Nora Finn tell reporters?', 'Nora Finn'],
    ['what does ivo stein say', 'Ivo Stein'],
    ['What did Nora Finn say first?', 'Nora Finn'],
    ['What did the Carters say?', 'Ivo Stein'],
  ])('has the own words of who is asked, and no namesake’s: %s', async (question, speaker) => {
    expect(voices(await ask(question))).toEqual([speaker]);
  });

  it('shows quotes before what is told', async () => {
    expect((await ask('What did Ada Quill say?')).excerpts.map(({ kind }) => kind)).toEqual([
      'quote',
      'quote',
      'paraphrase',
    ]);
  });

  it.each([
    ['What did Ada Quill say in March?', ['toll-1']],
    ['What did Ada Quill say in April?', ['toll-2']],
    ['What did Ada Quill say in April 2031?', ['toll-2']],
    ['What did Ada Quill say on 9 April?', ['toll-2']],
    ['What did Ada Quill say during March?', ['toll-1']],
    ['What did Nora Finn say in April?', ['toll-2']],
    ['What did Nora Finn say in March 2031?', []],
    ['What did Ben Quill say in April 2031?', []],
  ])('has only what is of the time that is asked for: %s', async (question, articles) => {
    const { excerpts } = await ask(question);
    expect([...new Set(excerpts.map(({ articleId }) => articleId))]).toEqual(articles);
  });
});

describe('a question to one person on a matter', () => {
  it('is not answered by others', async () => {
    expect(voices(await ask('What did Ben Quill say about the toll?'))).toEqual(['Ben Quill']);
    expect(voices(await ask('What did Ada Quill say about the ferrymen?'))).not.toContain('Ben Quill');
    expect(voices(await ask('What did Nora Finn say about the toll?'))).not.toContain('Ben Quill');
  });
});

describe('a question with its source', () => {
  it('is answered in the words of the source alone', async () => {
    expect(voices(await ask('When would the toll end, according to Ada Quill?'))).toEqual(['Ada Quill']);
    expect(voices(await ask('According to Ben Quill, what is the toll?'))).toEqual(['Ben Quill']);
    expect(voices(await ask('How did the mule know the way, according to Ivo Stein?'))).not.toContain('Nora Finn');
  });
});

describe('a question that quotes', () => {
  it.each([
    ['Who said "Nobody will pay twice for one crossing"?', 'Ada Quill'],
    ['who said “nobody will pay twice”', 'Ada Quill'],
    ['Who said "my mule knew the way"?', 'Nora Finn'],
    ['Who called the toll “a gift to the ferrymen”?', 'Ben Quill'],
    ['When did Quill say "the lamps were lit by hand"?', 'Ada Quill'],
    ['Did Stein say "count the carts"?', 'Ivo Stein'],
    ['Who said that "the toll would end in autumn"?', 'Ada Quill'],
    ['Did Ada Quill say "My mule knew the way"?', 'Nora Finn'],
  ])('is answered by the words as they stand: %s', async (question, speaker) => {
    expect((await ask(question)).excerpts.map((one) => one.speaker?.name)).toEqual([speaker]);
  });

  it.each([
    ['who called it a gift to the ferrymen', 'Ben Quill'],
    ['Who said the toll would end in autumn?', 'Ada Quill'],
    ['who said nobody will pay twice, lol', 'Ada Quill'],
  ])('is answered by words that it has in no marks: %s', async (question, speaker) => {
    const answer = await ask(question);
    expect(answer.confidence).toBeGreaterThanOrEqual(0.99);
    expect(answer.excerpts[0]?.speaker?.name).toBe(speaker);
  });

  it('takes words in no marks for no quote where they are nobody’s', async () => {
    expect((await ask('Who said Nora Finn had sold the mule?')).confidence).toBeLessThan(0.99);
    // Denied, and not said.
    expect((await ask('Who said the lamps had smoked all night?')).confidence).toBeLessThan(0.99);
    expect((await ask('Who said herons grill green lemons?')).missingSides).toEqual([]);
  });

  it('says that nobody says the words, and goes on', async () => {
    const unsaid = await ask('Who said "the toll is a gift to the carters and the ferrymen"?');
    expect(unsaid.outcome).toBe('answered');
    expect(unsaid.missingSides.map(({ note }) => note)).toEqual([
      'Nobody says “the toll is a gift to the carters and the ferrymen” word for word in these articles.',
    ]);
    expect((await ask('Who said "herons grill lemons"?')).why).toMatchObject({ unsaid: ['herons grill lemons'] });
  });
});

describe('a comparison of whom no article knows', () => {
  it.each(['Initech vs Globex', 'A vs B', 'initech versus globex', 'How do __x9__ and __y9__ differ on the toll?'])(
    'has no answer: %s',
    async (question) => {
      expect((await ask(question)).outcome).toBe('no_evidence');
    },
  );

  it.each([
    'Quill vs Globex on the toll',
    'Globex vs Quill on the toll',
    'How do Quill and globex differ on the toll?',
  ])('says so of one of them: %s', async (question) => {
    const answer = await ask(question);
    expect(answer.missingSides.map(({ name }) => name.toLowerCase())).toEqual(['globex']);
    expect(voices(answer).every((name) => name?.endsWith('Quill'))).toBe(true);
  });
});

describe('a second half without a matter of its own', () => {
  it('is about what the first is about', async () => {
    const answer = await ask('What did Ben Quill say about the toll, and how did Ada Quill answer?');
    expect(voices(answer).toSorted()).toEqual(['Ada Quill', 'Ben Quill']);
    expect(answer.excerpts.map(({ text }) => text)).not.toContain('“The lamps were lit by hand,” Ada Quill said.');
  });
});

it('answers a follow-up that names somebody by what they are with their words alone', async () => {
  const answer = await ask('and the deputy?', { after: 'What did each side say about the toll?' });
  expect(answer.question).toBe('What did the deputy say about the toll?');
  expect(voices(answer)).toEqual(['Ben Quill']);
});
