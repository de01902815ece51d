import type { OpenBlock } from '../blocks/classifiedBlock.ts';
import { anyOf } from '../../text/anyOf.ts';

const opener = anyOf(
  /^(?:\d+|one|no) (?:thoughts?|comments?|responses?|replies)(?: (?:on|to)\b.*)?[:.]?$/iu,
  /^(?:(?:reader|user)s?['’]? )?comments?(?: \(?\d+\)?)?[:.]?$/iu,
  /^(?:(?:join|add to) the (?:conversation|discussion)|leave a (?:reply|comment))[:.]?$/iu,
);
const MAX_OPENER_WORDS = 20;
const sure = /^(?:\d+|one) (?:thoughts?|responses?|comments?|replies) (?:on|to)\b/iu;
const sign = anyOf(
  /\bsays:$/iu,
  /^(?:reply|report|upvote|like|log in to (?:reply|comment)|leave a (?:reply|comment))$/iu,
  /^\d+ (?:hours?|minutes?|days?|weeks?|months?|years?) ago$/iu,
  /^your email address will not be published/iu,
);

/**
 * Drops what readers wrote under an article: everything from the heading of the comments on, if most of the running
 * text stands before it and what follows looks like a thread. "Comments" as a button above the article opens nothing.
 */
export function dropComments(blocks: readonly OpenBlock[]): void {
  let total = 0;
  for (const { role, features } of blocks) if (role === 'prose') total += features.words;
  const signsAfter = countSignsAfter(blocks);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.role === 'prose') before += block.features.words;
    if (block.bullet || before * 3 < total || block.features.words > MAX_OPENER_WORDS) continue;
    const text = block.features.text.replace(/\s+/gu, ' ');
    if (!opener.test(text)) continue;
    if (!sure.test(text) && (signsAfter[i] ?? 0) < 2) continue;
    for (const each of blocks.slice(i))
      if (!each.verdict || each.role === 'byline') each.verdict = { reason: 'comments' };
    return;
  }
}

/** For each block, how many of those after it are signs of a thread. */
function countSignsAfter(blocks: readonly OpenBlock[]): number[] {
  let count = 0;
  return blocks
    .toReversed()
    .map(({ features }) => {
      const after = count;
      if (sign.test(features.text)) count += 1;
      return after;
    })
    .toReversed();
}
