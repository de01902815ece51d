import { inQuote, isDash } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** Whether a chunk stands in an aside between two dashes. */
export function inDashes(parsed: ParsedSentence, index: number): boolean {
  if (!DASH.test(parsed.text)) return false;
  const dashes = parsed.chunks.flatMap((_, at) => (isDash(parsed, at) && !inQuote(parsed, at) ? [at] : []));
  const before = dashes.filter((at) => at < index).length;
  return before % 2 === 1 && before < dashes.length;
}

/** No hyphen within a word: most sentences have none, and every verb is looked at. */
const DASH = /[–—―]|(?<!\p{L})-|-(?!\p{L})/u;
