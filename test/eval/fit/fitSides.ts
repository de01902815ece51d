import { readFile } from 'node:fs/promises';
import { sidesFeatures } from '../../../src/retrieve/question/wanted/asksForSides.ts';
import { readJsonLines } from '../openSet.ts';
import { type Example, fitLogistic, type LogisticModel, logit } from './logistic.ts';

/** A wording and whether it asks for all sides. */
export interface Wording {
  readonly question: string;
  readonly asksForSides: boolean;
}

const WORDINGS = new URL('../sides/wordings.txt', import.meta.url);
/**
 * How often a wording that was written for this counts against a question of a set, whose kind was marked for another
 * purpose.
 */
const OF_WORDING = 2;
/** Questions that a word must stand in. */
const FEWEST = 3;
const OPTIONS = { steps: 3_000, rate: 3, lasso: 1e-4 };

/**
 * The wordings that were written for this: a line each, `+` before those that ask for all sides and `-` before others.
 */
export async function readWordings(): Promise<Wording[]> {
  return (await readFile(WORDINGS, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ question: line.slice(2), asksForSides: line.startsWith('+') }));
}

/** Questions of a file with their kind: `sides` asks for all sides. */
export async function readKinds(file: string): Promise<Wording[]> {
  const questions = await readJsonLines<{ question: string; kind?: string }>(file);
  return questions.map(({ question, kind }) => ({ question, asksForSides: kind === 'sides' }));
}

/** Fits what tells a question that asks for all sides; words that stand in few questions are left out. */
export function fitSides(wordings: readonly Wording[], questions: readonly Wording[]): LogisticModel {
  const all = [
    ...wordings.map((one) => ({ ...one, weight: OF_WORDING })),
    ...questions.map((one) => ({ ...one, weight: 1 })),
  ].map((one) => ({ ...one, words: sidesFeatures(one.question) }));
  const counts = new Map<string, number>();
  for (const word of all.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const examples: Example[] = all.map(({ words, asksForSides, weight }) => ({
    features: Object.fromEntries(words.filter((word) => (counts.get(word) ?? 0) >= FEWEST).map((word) => [word, 1])),
    isPositive: asksForSides,
    weight,
  }));
  return fitLogistic(examples, OPTIONS);
}

/** Share of those told to ask for sides that do, and of those that do that are told. */
export function sidesFigures(model: LogisticModel, held: readonly Wording[]): { precision: number; recall: number } {
  const told = held.filter(({ question }) => {
    const features = Object.fromEntries(sidesFeatures(question).map((word) => [word, 1]));
    return logit(model, features) > 0;
  });
  const right = told.filter(({ asksForSides }) => asksForSides).length;
  const all = held.filter(({ asksForSides }) => asksForSides).length;
  return { precision: right / Math.max(1, told.length), recall: right / Math.max(1, all) };
}
