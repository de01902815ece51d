import { formAt, kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { closesAside } from '../extent/closesAside.ts';
import { wordSet } from '../../../text/wordSet.ts';

/** An "-ing" whose verb follows before anything else begins: "closing the pier would". */
export function opensWithGerund(parsed: ParsedSentence, gerund: number): boolean {
  for (let at = gerund + 1; at < parsed.chunks.length; at++) {
    if (formAt(parsed, at) === 'finite') return true;
    const kind = kindAt(parsed, at);
    // "closing the pier, which is old, would": the aside is passed over.
    const aside = kind === 'comma' ? closesAside(parsed, at, false) : -1;
    if (aside !== -1) at = aside;
    else if (ENDS.has(kind)) return false;
  }
  return false;
}

/** Kinds of chunks that begin something else. */
const ENDS = wordSet('comma stop conjunction relative subordinator mark');
