import type { Content } from '../../content/content.ts';
import { chunkStart, isTimeAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * A finite verb stands in what was said, and not only in what tells which thing is meant: "the sale that failed", "the
 * tax they pay" have none of their own.
 */
export function hasClause(parsed: ParsedSentence, { spans }: Content): boolean {
  return spans.some(({ start, end }) => {
    let isMeant = false;
    for (const [at, { form }] of parsed.chunks.entries()) {
      const from = chunkStart(parsed, at);
      if (from < start || from >= end) continue;
      if (from > start && opensMeant(parsed, at)) isMeant = true;
      if (form !== 'finite') continue;
      if (!isMeant) return true;
      isMeant = false;
    }
    return false;
  });
}

/** "that", "who" or a pronoun right behind a noun, which is no time: not "ordered last week that it close". */
function opensMeant(parsed: ParsedSentence, at: number): boolean {
  const chunk = parsed.chunks[at];
  const word = parsed.words[chunk?.head ?? -1];
  const isOpener =
    chunk?.kind === 'relative' || word?.lower === 'that' || (chunk?.kind === 'noun' && word?.tag === 'PRON');
  return isOpener && word?.lower !== 'where' && parsed.chunks[at - 1]?.kind === 'noun' && !isTimeAt(parsed, at - 1);
}
