import { isDocument } from '../../lexicon/isDocument.ts';
import { publishes } from '../../lexicon/publishes.ts';
import { headWord } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "faces an indictment alleging": the document says it. Not of "issued a letter saying", "replied in a letter saying",
 * which is said by whoever wrote it.
 */
export function isModified(parsed: ParsedSentence, noun: number): boolean {
  const above = parsed.chunks.findLastIndex(({ kind }, at) => at < noun && kind === 'verb');
  return (
    isDocument(headWord(parsed, noun)) &&
    above !== -1 &&
    !publishes(headWord(parsed, above)) &&
    !/^(?:in|with|by)$/.test(headWord(parsed, noun - 1))
  );
}
