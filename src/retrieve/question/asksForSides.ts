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
