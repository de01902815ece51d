import { chunkEnd, insideQuote, skipLeft } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { extendNounPhraseLeft } from './extendNounPhraseLeft.ts';
import type { Source } from './source.ts';

/** Of "Calling it dead, Voss left", "Calling it “dead” Voss left" who does the calling: the next clause's subject. */
export function subjectToTheRight(parsed: ParsedSentence, from: number): Source | null {
  const { chunks } = parsed;
  const end = chunks.findIndex(
    ({ kind }, at) =>
      at > from && (kind === 'comma' ? !insideQuote(parsed, at) : kind === 'mark' && closes(parsed, at)),
  );
  if (end === -1) return null;
  const verb = chunks.findIndex((chunk, at) => at > end && chunk.kind === 'verb' && chunk.form === 'finite');
  const before = skipLeft(parsed, verb - 1);
  return verb !== -1 && before > end && chunks[before]?.kind === 'noun' ? extendNounPhraseLeft(parsed, before) : null;
}

/** A mark that ends a quote right before a noun. */
function closes(parsed: ParsedSentence, mark: number): boolean {
  return parsed.chunks[mark + 1]?.kind === 'noun' && parsed.quotes.some(({ end }) => end === chunkEnd(parsed, mark));
}
