import { describe, expect, it } from 'vitest';
import { answerRows, answerTable, calibrationTable } from './answerTable.ts';
import { scoreAnswer } from './scoreAnswers.ts';
import { summariseAnswers } from './summariseAnswers.ts';

const scores = [
  score('answer', 'said', 0.9, 'the words', 'rain'),
  score('answer', 'said', 0.7, 'rain', 'the words'),
  score('answer', 'who', 0.2),
  score('abstain', 'none', 0.1),
  score('abstain', 'none', 0.8, 'rain'),
];

describe('summariseAnswers', () => {
  it('takes useful over all questions and the rest over those that it is about', () => {
    expect(summariseAnswers(scores)).toMatchObject({
      questions: 5,
      useful: 2 / 5,
      first: 1 / 3,
      recall: 2 / 3,
      precision: 2 / 4,
      abstained: 1 / 2,
      side_of_found: Number.NaN,
      auroc: 4 / 6,
      excerpts: 2,
      words: 3,
      evidence: 18 / 26,
    });
  });

  it('gives the same interval for the same scores, around their mean', () => {
    const figures = summariseAnswers(scores);

    expect(summariseAnswers(scores)).toEqual(figures);
    expect(figures.usefulFrom).toBeLessThan(figures.useful);
    expect(figures.usefulTo).toBeGreaterThan(figures.useful);
  });
});

describe('answerRows', () => {
  it('has a row for all and one a kind, printed with the former first', () => {
    const rows = answerRows('own', [{ system: 'product', scores }]);

    expect(rows.map(({ kind, figures }) => [kind, figures.questions])).toEqual([
      [null, 5],
      ['none', 2],
      ['said', 2],
      ['who', 1],
    ]);
    const lines = answerTable(rows.toReversed()).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^own\s+product\s+5\s+0\.400/);
  });
});

describe('calibrationTable', () => {
  it('says for each tenth how many were answerable and how many rightly answered', () => {
    const lines = calibrationTable('own', scores).split('\n');

    expect(lines).toHaveLength(6);
    expect(lines[4]).toMatch(/^from 0\.8\s+1\s+0\.800\s+0\.000\s+0\.000$/);
  });
});

function score(expected: 'answer' | 'abstain', kind: string, confidence: number, ...texts: string[]) {
  return scoreAnswer(
    { id: 'q', question: '?', expect: expected, kind, groups: [{ any: ['words'] }] },
    {
      outcome: texts.length > 0 ? 'answered' : 'no_evidence',
      confidence,
      sides: [],
      excerpts: texts.map((text) => ({ text, speaker: null })),
    },
  );
}
