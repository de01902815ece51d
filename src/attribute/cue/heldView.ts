import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * "made (it) clear", "is confident that", "was worried they": one past the chunks of a verb that says, with a word
 * beside it, what somebody holds; -1 where there is none.
 */
export function heldView(parsed: ParsedSentence, index: number): number {
  const { chunks } = parsed;
  const chunk = chunks[index];
  if (chunk?.kind !== 'verb') return -1;
  if (/^(?:mak(?:e|es|ing)|made)$/.test(headWord(parsed, index))) {
    const clear = headWord(parsed, index + 1) === 'it' ? index + 2 : index + 1;
    return chunks[clear]?.kind === 'other' && headWord(parsed, clear) === 'clear' ? clear + 1 : -1;
  }
  const isJoined = chunk.passive === true;
  const state = isJoined ? index : index + 1;
  if (!HELD.has(headWord(parsed, state)) || (!isJoined && !isLinking(parsed, index))) return -1;
  const isThat = headWord(parsed, state + 1) === 'that' && chunks[state + 1]?.kind === 'subordinator';
  const isClause = chunks[state + 1]?.kind === 'noun' && chunks[state + 2]?.form === 'finite';
  // "It is certain that": to everybody.
  const isAnybody = /^(?:it|there|what|that|which)$/.test(headWord(parsed, index - 1));
  return (isThat || isClause) && !isAnybody ? state + 1 : -1;
}

/** "is", "has become", "said he feels": a verb that joins a state to whoever is in it. */
function isLinking({ chunks, words }: ParsedSentence, index: number): boolean {
  const word = words[chunks[index]?.head ?? -1];
  return word !== undefined && (word.tag === 'AUX' || LINKING.has(word.lower));
}

const LINKING = wordSet('feel feels felt seem seems seemed appear appears appeared remain remains remained remaining');
/** What somebody is who holds something to be so. */
const HELD = wordSet(`
  adamant afraid angry appalled certain concerned confident convinced delighted disappointed doubtful glad grateful
  happy hopeful optimistic outraged persuaded pessimistic pleased proud relieved saddened sceptical shocked skeptical
  sorry sure surprised thankful thrilled unconvinced upset worried
`);
