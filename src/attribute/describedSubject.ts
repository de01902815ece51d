import { headWord } from './chunkAt.ts';
import { describeNoun } from './describeNoun.ts';
import type { Entity } from './entities.ts';
import { isPersonNoun } from './isPersonNoun.ts';
import { resolveDescription } from './resolveDescription.ts';
import type { History } from './salience.ts';

/** Whom the subject of a sentence stands for where it is a description ("The admiral chuckled"), before an offset and outside quotes; null where it is none. */
export function describedSubject(history: History, sentence: number, before: number): Entity | null {
  const parsed = history.sentences[sentence];
  if (parsed === undefined) return null;
  for (const [index, chunk] of parsed.chunks.entries()) {
    const first = parsed.words[chunk.first];
    if (first === undefined || first.start >= before) return null;
    if (chunk.kind !== 'noun' || first.lower !== 'the' || parsed.quoteOf[index] !== null || parsed.chunks[index - 1]?.kind === 'preposition') continue;
    const next = parsed.chunks[parsed.chunks[index + 1]?.kind === 'other' ? index + 2 : index + 1];
    const head = headWord(parsed, index);
    if (next?.kind !== 'verb' || next.form !== 'finite' || !isPersonNoun(head, 'NOUN') || describeNoun(parsed, index)?.type !== 'common') continue;
    const text = parsed.text.slice(first.start, parsed.words[chunk.end - 1]?.end);
    return resolveDescription(head, text, first.start, sentence, history)?.entity ?? null;
  }
  return null;
}
