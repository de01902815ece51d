import { amountsIn } from '../../text/amountsIn.ts';
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

/**
 * Whether a word of a question for sides only asks for them, and is nothing to look for: "disagree", "sides", and "two"
 * in "the two sides". Listed, for what the model weighs is whether a question asks, not which of its words do.
 *
 * @param next what follows the word in the question
 */
export function onlyAsksForSides(word: string, next: string): boolean {
  return ASKING.has(word.toLowerCase()) || (amountsIn(word).length > 0 && isSides(next));
}

const ASKING: ReadonlySet<string> = new Set(
  `accounts both camp camps contrast differ differing disagree disagreement each opposing parties reactions side sides
  versions versus views viewpoints vs`.split(/\s+/),
);

/** "sides say about …", "parties …": with a number before it, both of them. */
function isSides(text: string): boolean {
  return /^\s+(?:opposing\s+)?(?:sides|parties|camps)\b/iu.test(text);
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
