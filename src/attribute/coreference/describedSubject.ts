import { chunkEnd, headWord } from '../parse/chunkAt.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { onePerson } from '../mention/onePerson.ts';
import { resolveDescription } from './resolveDescription.ts';
import type { History, Resolved } from './salience.ts';

/**
 * Whom the subject of a sentence stands for where it describes one person ("The admiral chuckled", "A nurse left"),
 * before an offset and outside quotes: somebody whom the article names, or the words alone. Null where it is none, or
 * tells the other sex.
 */
export function describedSubject(
  history: History,
  sentence: number,
  before: number,
  gender: 'male' | 'female',
): Resolved | null {
  const parsed = history.sentences[sentence];
  if (parsed === undefined) return null;
  for (const [index, chunk] of parsed.chunks.entries()) {
    const first = parsed.words[chunk.first];
    if (first === undefined || first.start >= before) return null;
    // "The boss of nurse Ann Lowe left": not Lowe.
    let end = index + 1;
    if (headWord(parsed, end) === 'of' && parsed.words[parsed.chunks[end + 1]?.head ?? -1]?.tag === 'PROPN') end += 2;
    const next = parsed.chunks[parsed.chunks[end]?.kind === 'other' ? end + 1 : end];
    if (
      chunk.kind !== 'noun' ||
      parsed.quoteOf[index] !== null ||
      parsed.chunks[index - 1]?.kind === 'preposition' ||
      next?.kind !== 'verb' ||
      next.form !== 'finite'
    )
      continue;
    const mention = describeNoun(parsed, index);
    const text = parsed.text.slice(first.start, chunkEnd(parsed, end - 1)).replace(/\s+/g, ' ');
    const person = mention?.type === 'common' ? onePerson(text) : null;
    if (mention !== null && person !== null && (person.sex ?? gender) === gender)
      return resolveDescription(mention.head, text, first.start, sentence, history);
  }
  return null;
}
