import type { Content } from '../../content/content.ts';
import { chunkStart } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** A finite verb stands in what was said. */
export function hasClause(parsed: ParsedSentence, { spans }: Content): boolean {
  return parsed.chunks.some(
    ({ form }, at) =>
      form === 'finite' &&
      spans.some(({ start, end }) => start <= chunkStart(parsed, at) && chunkStart(parsed, at) < end),
  );
}
