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
    const next = parsed.chunks[parsed.chunks[index + 1]?.kind === 'other' ? index + 2 : index + 1];
    if (
      chunk.kind !== 'noun' ||
      parsed.quoteOf[index] !== null ||
      parsed.chunks[index - 1]?.kind === 'preposition' ||
      next?.kind !== 'verb' ||
      next.form !== 'finite'
    )
      continue;
    const mention = describeNoun(parsed, index);
    const text = parsed.text.slice(first.start, parsed.words[chunk.end - 1]?.end);
    const person = mention?.type === 'common' ? onePerson(text) : null;
    if (mention !== null && person !== null && (person.sex ?? gender) === gender)
      return resolveDescription(mention.head, text, first.start, sentence, history);
  }
  return null;
}
