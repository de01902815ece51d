import type { CorpusName } from '../../../domain/index/catalogue.ts';
import type { OpenIndex } from '../../../domain/index/openIndex.ts';
import type { KnownNames } from './knownNames.ts';
import type { QuestionWord } from './wordsOf.ts';

/**
 * Without surnames of authors that are written small in the articles, where nothing tells that a name is meant: "would
 * it hurt", of which Charles Hurt writes.
 */
export async function withoutWords(
  names: KnownNames,
  words: readonly QuestionWord[],
  statistics: Pick<OpenIndex['statistics'], 'writtenAs'>,
): Promise<KnownNames> {
  const isSurname = ({ kind, words: form }: CorpusName): boolean => kind === 'author' && form.length === 1;
  const small = words.filter(({ folded, isFirst }) => isFirst && names.get(folded)?.some(isSurname));
  if (small.length === 0) return names;
  const forms = await statistics.writtenAs(small.map(({ folded }) => folded));
  const written = new Set(small.filter((_, n) => /^\p{Ll}/u.test(forms[n] ?? '')).map(({ folded }) => folded));
  return new Map(
    [...names].map(([first, known]) => [first, known.filter((one) => !isSurname(one) || !written.has(first))]),
  );
}
