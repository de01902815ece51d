import { countryOf } from '../../attribute/lexicon/countries.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { tokenize } from '../../text/tokens.ts';
import { standTogether, type Togetherness } from './standTogether.ts';

/**
 * Looks for a name of a question in the corpus, and for a nationality or capital also by its country: "North Korean" is
 * in "North Korea".
 */
export function findMentions(
  index: SearchIndex,
  { text, terms }: { readonly text: string; readonly terms: readonly string[] },
): Togetherness {
  const country = countryOf(text);
  const forms = [terms, ...(country === undefined ? [] : [tokenize(country.name)])].map((form) =>
    standTogether(index, form),
  );
  return {
    inPassage: (passage) => forms.some((form) => form.inPassage(passage)),
    inTitle: (article) => forms.some((form) => form.inTitle(article)),
    anywhere: () => forms.some((form) => form.anywhere()),
  };
}
