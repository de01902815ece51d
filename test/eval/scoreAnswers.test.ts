import { describe, expect, it } from 'vitest';
import type { AnswerQuestion } from './answerSet.ts';
import { type ShownAnswer, scoreAnswer } from './scoreAnswers.ts';

const question: AnswerQuestion = {
  id: 'q',
  question: 'Who drilled?',
  expect: 'answer',
  kind: 'who',
  groups: [
    { side: 'United States', any: ['“We did   not drill”', 'nowhere'] },
    { sideAny: ['Herders'], speaker: 'hallam', any: ['saw lights'] },
    { any: ['never shown'] },
  ],
  forbid: ['subscribe'],
};

describe('scoreAnswer', () => {
  it('finds a group in an excerpt that holds one of its substrings, quotation marks, spaces and case aside', () => {
    const score = scoreAnswer(
      question,
      answer(excerpt('"we did not\ndrill", he said.'), excerpt('They saw lights.'), excerpt('Rain fell.')),
    );

    expect(score).toMatchObject({ kind: 'who', groups: 3, found: 2, shown: 3, evidence: 2, isFirst: true, junk: 0 });
    expect(score.words).toBe(11);
  });

  it('asks of a found group only whether the side and the speaker are right', () => {
    const drilled = excerpt('“We did not drill”', 'Ann Roe', 'Washington');

    expect(scoreAnswer(question, answer(drilled))).toMatchObject({
      sideFound: 1,
      sideRight: 1,
      speakerFound: 0,
      speakerRight: 0,
    });
    expect(scoreAnswer(question, answer(excerpt('They saw lights.', 'Dorje Hallam', null)))).toMatchObject({
      sideFound: 1,
      sideRight: 0,
      speakerFound: 1,
      speakerRight: 1,
    });
  });

  it('takes a side by its name as a word, by a longer part, and by the name of the speaker', () => {
    const right = (name: string, side: string | null, wanted: string): number =>
      scoreAnswer(
        { ...question, groups: [{ side: wanted, any: ['x'] }] },
        answer({ text: 'x', speaker: { name, side } }),
      ).sideRight;

    expect(right('officials', 'US', 'United States')).toBe(1);
    expect(right('officials', 'Austria', 'US')).toBe(0);
    expect(right('Keddle Herders’ Council', null, 'Herders')).toBe(1);
    expect(right('Nobody', 'Tram', 'Tram Workers’ Union')).toBe(1);
    expect(right('Nobody', 'the', 'Theatre')).toBe(0);
  });

  it('counts the sentences of an excerpt that hold evidence, and all of it where evidence runs over their end', () => {
    const long = 'Rain fell on the hills. They saw lights.';

    expect(scoreAnswer(question, answer(excerpt(long)))).toMatchObject({ characters: 40, evidenceCharacters: 16 });
    expect(
      scoreAnswer({ ...question, groups: [{ any: ['hills. They'] }] }, answer(excerpt(long))).evidenceCharacters,
    ).toBe(40);
  });

  it('shows nothing where nothing is answered, and counts nothing where nothing should be', () => {
    const none: AnswerQuestion = { id: 'n', question: 'Who sang?', expect: 'abstain' };

    expect(scoreAnswer(question, { ...answer(), outcome: 'no_evidence' })).toMatchObject({ found: 0, words: null });
    expect(scoreAnswer(none, answer(excerpt('They saw lights.')))).toMatchObject({
      isAnswerable: false,
      isAnswered: true,
      isFirst: false,
      shown: 0,
      kind: 'none',
    });
  });

  it('counts no words of an answer by side, and excerpts that hold what they must not', () => {
    const bySide = { ...answer(excerpt('They saw lights. Subscribe now!')), sides: ['one'] };

    expect(scoreAnswer(question, bySide)).toMatchObject({ words: null, junk: 1 });
  });
});

function excerpt(text: string, name?: string, side: string | null = null): ShownAnswer['excerpts'][number] {
  return { text, speaker: name === undefined ? null : { name, side } };
}

function answer(...excerpts: ShownAnswer['excerpts'][number][]): ShownAnswer {
  return { outcome: 'answered', confidence: 0.5, sides: [], excerpts };
}
