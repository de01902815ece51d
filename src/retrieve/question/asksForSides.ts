import { amountsIn } from '../../text/amountsIn.ts';
import model from './sidesModel.json' with { type: 'json' };

/**
 * Whether a question wants to hear all sides: "What did each side say about …?", "what's the row about", "who is for it
 * and why". A logistic regression over its words and pairs of neighbouring words, fitted to questions of known kind by
 * `npm run fit`; most of what it has kept are small words ("each", "and what", "vs"), so that it does not depend on the
 * topic.
 */
export function asksForSides(question: string): boolean {
  const weights: Readonly<Record<string, number>> = model.weights;
  return sidesFeatures(question).reduce((sum, feature) => sum + (weights[feature] ?? 0), model.intercept) > 0;
}

/** Weight of a word that asks for sides, whatever they speak of ("each", "sides", "parties"). */
const ASKS = 2;

/**
 * Whether a word of a question for sides only asks for them, and is nothing to look for: "sides", and "two" in "the two
 * sides".
 *
 * @param next what follows the word in the question
 */
export function onlyAsksForSides(word: string, next: string): boolean {
  const weights: Readonly<Record<string, number>> = model.weights;
  const asks = (each: string): boolean => (weights[each.toLowerCase()] ?? 0) > ASKS;
  return asks(word) || (amountsIn(word).length > 0 && asks(/^\s+(\p{L}+)/u.exec(next)?.[1] ?? ''));
}

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
