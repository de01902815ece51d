import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** "asked the mayor, who left in May, to return": what is asked of her comes after the clause about her. */
export function isAsideBeforeInfinitive({ chunks }: ParsedSentence, relative: number): boolean {
  const close = chunks.findIndex(({ kind }, at) => at > relative && kind === 'comma');
  return chunks[relative]?.kind === 'relative' && chunks[close + 1]?.form === 'infinitive';
}
