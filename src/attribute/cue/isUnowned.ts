import { singular } from '../lexicon/nouns.ts';
import { publishes } from '../lexicon/publishes.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { wordSet } from '../../text/wordSet.ts';

/** "after allegations that he left", "a radio report that he left": a noun for what somebody says, though nobody's. */
export function isUnowned(parsed: ParsedSentence, index: number): boolean {
  const { chunks } = parsed;
  if (chunks[index]?.kind !== 'noun' || !NOUNS.has(singular(headWord(parsed, index)))) return false;
  const isThat = headWord(parsed, index + 1) === 'that' && chunks[index + 1]?.kind === 'subordinator';
  return isThat && chunks[index + 2]?.kind === 'noun' && !isGap(parsed, index + 3);
}

/** "claims that the union denies", "a report that the agency published in May": what somebody does with it. */
function isGap(parsed: ParsedSentence, from: number): boolean {
  const { chunks } = parsed;
  const verb = chunks.findIndex(({ form }, at) => at >= from && form === 'finite');
  const word = headWord(parsed, verb);
  if (verb === -1) return true;
  const next = chunks[verb + 1]?.kind ?? 'stop';
  return (
    chunks[verb]?.passive !== true &&
    (cueForm(word)?.verb.object === true || publishes(word)) &&
    /^(?:preposition|stop|comma)$/.test(next)
  );
}

const NOUNS = wordSet('allegation claim report rumor rumour criticism complaint speculation');
