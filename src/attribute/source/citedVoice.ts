import { singular } from '../lexicon/nouns.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { headWord, inQuote } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { nounAfter } from './nounAfter.ts';
import { isVoice } from './isVoice.ts';
import type { Source } from './source.ts';

/**
 * Who told it, where a verb cites people and not facts: "citing two officials", "which cited sources close to the
 * talks", "quoting Voss"; null of "citing a lack of staff", "citing a poll", and of a body, whose acts may be meant.
 */
export function citedVoice(parsed: ParsedSentence, verb: number): Source | null {
  if (!/^(?:citing|cited|quoting)$/.test(headWord(parsed, verb)) || inQuote(parsed, verb)) return null;
  if (parsed.chunks[verb]?.passive === true) return null;
  // "called it a risk, and cited a sailor": one more thing that is said.
  if (headWord(parsed, verb) === 'cited' && parsed.chunks[verb - 1]?.kind === 'conjunction') return null;
  const head = headWord(parsed, verb + 1);
  if (headWord(parsed, verb) === 'quoting' && isVoice(parsed, verb + 1)) return nounAfter(parsed, verb + 1);
  return isPersonNoun(head, 'NOUN') || singular(head) === 'source' ? nounAfter(parsed, verb + 1) : null;
}
