import { amountsIn } from '../../../text/amountsIn.ts';
import { isSides } from '../asked/words/onlyAsksForSides.ts';
import model from './sidesModel.json' with { type: 'json' };

/**
 * Whether a question wants to hear all sides: "What did each side say about …?", "what's the row about", "who is for it
 * and why". A logistic regression over its words and pairs of neighbouring words, fitted to questions of known kind by
 * `npm run fit`; most of what it has kept are small words ("each", "and what", "vs"), so that it does not depend on the
 * topic. Sides that are counted ("the two sides") are asked for anyway.
 */
export function asksForSides(question: string): boolean {
  const score = sidesFeatures(question).reduce((sum, feature) => sum + weightOf(feature), model.intercept);
  return score > 0 || amountsIn(question).some(({ end }) => isSides(question.slice(end)));
}

function weightOf(feature: string): number {
  return WEIGHTS.get(feature.toLowerCase()) ?? 0;
}

/** A map: every object has something under "constructor". */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** The words of a question and its pairs of neighbours, each once; `^` and `$` are its ends. */
export function sidesFeatures(question: string): string[] {
  const words = [
    '^',
    ...(question
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+|\?/gu) ?? []),
    '$',
  ];
  return [...new Set([...words, ...words.slice(1).map((word, n) => `${words[n] ?? ''} ${word}`)])];
}
