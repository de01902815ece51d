import { chunkEnd, chunkStart, headWord, opensQuote } from '../parse/chunkAt.ts';
import type { Cue } from '../cue/cue.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/**
 * The chunk of the "by" that names who says a passive, or -1: near the verb ("was told by Voss that"), or right after
 * the words in marks that it leads to ("was dismissed as “a toy” by Voss").
 */
export function agentOf(parsed: ParsedSentence, { end }: Pick<Cue, 'end'>): number {
  const isBy = (at: number): boolean => parsed.chunks[at]?.kind === 'preposition' && headWord(parsed, at) === 'by';
  const near = [end, end + 1, end + 2].find(isBy);
  if (near !== undefined) return near;
  const mark = headWord(parsed, end) === 'as' ? end + 1 : end;
  if (!opensQuote(parsed, mark)) return -1;
  const quote = parsed.quotes.find(({ start }) => start === chunkStart(parsed, mark));
  const close = parsed.chunks.findIndex((_, at) => at > mark && chunkEnd(parsed, at) === quote?.end);
  return close !== -1 && isBy(close + 1) ? close + 1 : -1;
}
