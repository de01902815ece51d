import { amountsIn } from '../../../../text/amountsIn.ts';

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
  versions versus v views viewpoints vs`.split(/\s+/),
);

/** "sides say about …", "parties …": with a number before it, both of them. */
export function isSides(text: string): boolean {
  return /^\s+(?:opposing\s+)?(?:sides|parties|camps)\b/iu.test(text);
}
