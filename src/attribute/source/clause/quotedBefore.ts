import { headWord } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * Who is quoted before a comma: "The agency quoted Voss as saying that it failed, adding": Voss adds it. Null where
 * nobody is quoted so.
 */
export function quotedBefore(
  parsed: ParsedSentence,
  comma: number,
): { readonly first: number; readonly end: number } | null {
  const { chunks } = parsed;
  const as =
    chunks.findLastIndex(({ form }, at) => at < comma && form === 'ing' && headWord(parsed, at - 1) === 'as') - 1;
  const verb = chunks.findLastIndex(({ kind }, at) => at < as && kind === 'verb');
  const isQuoted =
    as > 0 && /^(?:quot|cit)(?:e[ds]?|ing)$/.test(headWord(parsed, verb)) && chunks[verb + 1]?.kind === 'noun';
  return isQuoted ? { first: verb + 1, end: as } : null;
}
