import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswerSet } from './answerSet.ts';
import floors from './floors.json' with { type: 'json' };
import { measureAnswers } from './measureAnswers.ts';
import { summariseAnswers } from './summariseAnswers.ts';

const FIGURES = ['useful', 'recall', 'precision', 'abstained'] as const;

describe.each(Object.entries(floors))('answers over test/eval/%s', (name, floor) => {
  const folder = path.join('test/eval', name);

  // Indexing and asking take some seconds on two cores, more where they are shared.
  it('are no worse than the floors', { timeout: 300_000 }, async () => {
    const { seeds, questions } = await readAnswerSet(folder);
    const [product] = await measureAnswers({ seeds, questions }, 'product');
    const figures = summariseAnswers(product?.scores ?? []);

    expect(figures.questions).toBe(questions.length);
    expect(figures.junk).toBe(0);
    const below = FIGURES.filter((figure) => !(figures[figure] >= floor[figure]));
    expect(Object.fromEntries(below.map((figure) => [figure, figures[figure]]))).toEqual({});
  });
});
