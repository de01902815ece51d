import { withReason } from '../../src/phrases/withReason.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { ferry } from '../fixtures/ferry.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(ferry);
});
const ask = (question: string, options = {}): Promise<Answer> => answerQuestion(desk.deps, question, options);
const EACH = 'Why does each side say the ferry talks failed?';

describe('a question about sides', () => {
  it('is set out side by side, in alphabetical order', async () => {
    const answer = await ask(EACH);
    expect(answer.sides.map(({ name }) => name)).toEqual(['Harbour Lines', 'Town Hall']);
    for (const side of answer.sides) {
      expect(side.shown).toBe(side.excerpts.length);
      expect(side.found).toBeGreaterThanOrEqual(side.shown);
      for (const position of side.excerpts) expect(answer.excerpts[position]?.speaker?.side).toBe(side.name);
    }
    expect(answer.missingSides).toEqual([]);
  });

  it('is none where one side is asked for', async () => {
    expect(await ask(EACH, { side: 'Town Hall' })).toMatchObject({
      sides: [],
      excerpts: [{ speaker: { name: 'Otto Crane' } }],
      missingSides: [],
    });
  });

  it('misses a side whose file has changed', async () => {
    const { deps, texts } = await openDesk(ferry);
    texts.set('ferry-1', '');
    const answer = await answerQuestion(deps, EACH);
    expect(answer.sides.map(({ name }) => name)).toEqual(['Town Hall']);
    expect(answer.missingSides).toEqual([
      {
        name: 'Harbour Lines',
        speaks: true,
        note: 'Harbour Lines speaks in these articles, but no statement of theirs that answers this was found.',
      },
    ]);
  });
});

describe('a question about sides over a story without them', () => {
  const thought = (words: string, by: string) => ({ words, by, kind: 'paraphrase' as const });
  const askOfKiln = async (question: string): Promise<[Answer, Desk]> => {
    const opened = await openDesk([
      {
        id: 'kiln-1',
        title: 'Kiln to burn at night',
        date: '2031-04-05',
        paragraphs: [
          'Potter Runa Holt said the kiln that burns at night kept her warm.',
          'Baker Emil Stark said the kiln that burns at night blackened his bread.',
          'Two neighbours said the kiln that burns at night hummed.',
        ],
        statements: [
          thought('the kiln that burns at night kept her warm', 'Runa Holt'),
          thought('the kiln that burns at night blackened his bread', 'Emil Stark'),
          thought('the kiln that burns at night hummed', 'two neighbours'),
        ],
      },
    ]);
    return [await answerQuestion(opened.deps, question), opened];
  };

  it('hears each named speaker, under no side', async () => {
    const [answer, { read }] = await askOfKiln('What did the two sides say about the kiln that burns at night?');
    const asked = read.flatMap((jobs) => jobs.map(({ part }) => part.asked));
    expect(new Set(asked)).toEqual(new Set([null, 'Runa Holt', 'Emil Stark']));
    expect(answer.sides).toEqual([]);
    const speakers = answer.excerpts.map(({ speaker }) => speaker?.name);
    expect(speakers).toEqual(expect.arrayContaining(['Runa Holt', 'Emil Stark', 'two neighbours']));
  });

  it('hears nobody else where somebody is named', async () => {
    const [, { read }] = await askOfKiln('What does each side say about Runa Holt?');
    expect(new Set(read.flatMap((jobs) => jobs.map(({ part }) => part.asked)))).toEqual(new Set([null]));
  });

  it('misses no word that only asks for sides', async () => {
    const [answer] = await askOfKiln('What did the two sides say about zeppelins?');
    expect(withReason(answer).reason).toBe(
      'No article has the word “zeppelins”, and nothing was found that answers this.',
    );
  });
});

describe('a question to several', () => {
  it('is read for each, in their own words', async () => {
    desk.read.length = 0;
    const answer = await ask('What did Otto Crane and Harbour Lines say about ferry talks that failed?');
    const asked = desk.read.flatMap((jobs) => jobs.map(({ part }) => part.asked));
    // The side by the names of those who speak for it.
    expect(new Set(asked)).toEqual(new Set([null, 'Otto Crane', 'Harbour Lines', 'Bo Marsh']));
    const speakers = answer.excerpts.map(({ speaker }) => speaker?.name);
    expect(speakers).toEqual(expect.arrayContaining(['Otto Crane', 'Harbour Lines']));
    expect(answer.missingSides).toEqual([]);
  });

  it('says of whom nothing was found', async () => {
    const answer = await ask('What did Bo Marsh and Iris Fenn say about three new engines of the fleet from Norway?');
    expect(answer.outcome).toBe('answered');
    expect(answer.missingSides).toEqual([
      {
        name: 'Iris Fenn',
        speaks: true,
        note: 'Iris Fenn speaks in these articles, but no statement of theirs that answers this was found.',
      },
    ]);
  });

  it('is understood half by half where it asks two things', async () => {
    desk.read.length = 0;
    const answer = await ask('Why did the ferry talks fail, and were the passengers’ tickets refunded?');
    const questions = new Set(desk.read.flatMap((jobs) => jobs.map(({ part }) => part.question)));
    expect(questions.size).toBe(3);
    const texts = answer.excerpts.map(({ text }) => text).join('\n');
    expect(texts).toContain('ferry talks failed');
    expect(texts).toContain('were refunded');
  });
});
