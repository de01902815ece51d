import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswerSet } from './answerSet.ts';
import floors from './floors.json' with { type: 'json' };
import { measureAnswers } from './measureAnswers.ts';
import { summariseAnswers } from './summariseAnswers.ts';

const FIGURES = ['useful', 'recall', 'precision', 'abstained'] as const;
/** One question of so many is asked here; `npm run test:slow` asks all. */
const EVERY = 5;
/** By how much a figure over so few may be below the floor over all. */
const LEEWAY = 0.15;

describe.each(Object.entries(floors))('answers over test/eval/%s', (name, floor) => {
  const folder = path.join('test/eval', name);

  it('are not far below the floors where some are asked', { timeout: 120_000 }, async () => {
    const { seeds, questions } = await readAnswerSet(folder);
    const some = questions.filter((_, at) => at % EVERY === 2);
    const [product] = await measureAnswers({ seeds, questions: some }, 'product');
    const figures = summariseAnswers(product?.scores ?? []);

    expect(figures.questions).toBe(some.length);
    expect(some.length).toBeGreaterThan(10);
    expect(figures.junk).toBe(0);
    const below = FIGURES.filter((figure) => !(figures[figure] >= floor[figure] - LEEWAY));
    expect(Object.fromEntries(below.map((figure) => [figure, figures[figure]]))).toEqual({});
  });

  it('have questions with ids of their own, whose evidence stands word for word in an article', async () => {
    const { seeds, questions } = await readAnswerSet(folder);
    const articles = await Promise.all((await readdir(seeds)).map((file) => readFile(path.join(seeds, file), 'utf8')));
    const wanted = questions.flatMap(({ groups = [] }) => groups.flatMap(({ any }) => any));

    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(wanted.length).toBeGreaterThan(questions.length);
    expect(wanted.filter((words) => !articles.some((article) => article.includes(words)))).toEqual([]);
  });
});
