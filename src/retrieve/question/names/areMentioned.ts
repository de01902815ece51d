import { countryOf } from '../../../attribute/lexicon/countries.ts';
import type { Statistics } from '../../../domain/index/statistics.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';

/** A name as it is looked for: as the question has it, and its terms. */
export interface LookedFor {
  readonly text: string;
  readonly terms: readonly string[];
}

/**
 * Whether the corpus has names that are no outlet, side or speaker: their words stand together; a nationality or
 * capital is also looked for by its country: "North Korean" is in "North Korea". In the order of the names.
 */
export async function areMentioned(
  names: readonly LookedFor[],
  statistics: Pick<Statistics, 'terms' | 'standTogether'>,
): Promise<boolean[]> {
  if (names.length === 0) return [];
  const countries = names.map(({ text }) => countryOf(text));
  const words = [...new Set(names.flatMap(({ terms }) => terms))];
  const [facts, together, inCountry] = await Promise.all([
    statistics.terms(words),
    statistics.standTogether(names.map(({ terms }) => terms)),
    statistics.standTogether(countries.map((country) => tokenize(country?.name ?? ''))),
  ]);
  const written = new Set(words.filter((_, n) => facts[n]?.isWritten === true));
  return names.map(({ terms }, n) => {
    if (countries[n] !== undefined) return together[n] === true || inCountry[n] === true;
    return terms.every((term) => isStopWord(term) || written.has(term)) && together[n] === true;
  });
}
