import type { Catalogue, CorpusName } from '../../../domain/index/catalogue.ts';

/** Names by their first folded word, longest form first. */
export type KnownNames = ReadonlyMap<string, readonly CorpusName[]>;

/** Words of the longest form of a name that is looked for. */
const LONGEST = 12;

/**
 * The names of outlets, sides, speakers and authors that stand in a question, in the forms that a question may use.
 *
 * @param words of the question, folded
 */
export async function knownNames(words: readonly string[], catalogue: Pick<Catalogue, 'names'>): Promise<KnownNames> {
  const forms = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST, words.length - from) }, (__, n) =>
      words.slice(from, from + n + 1).join(' '),
    ),
  );
  const byFirst = new Map<string, CorpusName[]>();
  for (const name of await catalogue.names([...new Set(forms)])) {
    const [first = ''] = name.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return new Map(
    [...byFirst].map(([first, names]) => [first, names.toSorted((a, b) => b.words.length - a.words.length)]),
  );
}
