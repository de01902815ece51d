import type { OpenBlock } from './judgedBlock.ts';

const opener = /^(?:(?:\d+|one|no) (?:thoughts?|comments?|responses?|replies)(?: (?:on|to)\b.*)?|(?:(?:reader|user)s?['’]? )?comments?(?: \(?\d+\)?)?|(?:join|add to) the (?:conversation|discussion)|leave a (?:reply|comment))[:.]?$/iu;
const sure = /^(?:\d+|one) (?:thoughts?|responses?|comments?|replies) (?:on|to)\b/iu;
const sign = /\bsays:$|^(?:reply|report|upvote|like|log in to (?:reply|comment)|leave a (?:reply|comment))$|^\d+ (?:hours?|minutes?|days?|weeks?|months?|years?) ago$|^your email address will not be published/iu;

/**
 * Drops what readers wrote under an article: everything from the heading of the comments on, if most of the running text
 * stands before it and what follows looks like a thread. "Comments" as a button above the article opens nothing.
 */
export function dropComments(blocks: readonly OpenBlock[]): void {
  let total = 0;
  for (const { role, features } of blocks) if (role === 'prose') total += features.words;
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.role === 'prose') before += block.features.words;
    const text = block.features.text.replace(/\s+/gu, ' ');
    if (block.bullet || before * 3 < total || !opener.test(text)) continue;
    const after = blocks.slice(i + 1);
    const isThread = sure.test(text) || after.filter(({ features }) => sign.test(features.text)).length >= 2;
    if (!isThread) continue;
    for (const each of [block, ...after]) if (!each.verdict || each.role === 'byline') each.verdict = { reason: 'comments' };
    return;
  }
}
