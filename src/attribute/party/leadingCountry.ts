import { countryOf } from '../lexicon/countries.ts';

/** A country, nationality or capital among the first words: "senior US", "South Korean", "Israel's". */
export function leadingCountry(words: readonly string[]): string | null {
  for (let at = 0; at < Math.min(words.length, 4); at++) {
    for (const length of [3, 2, 1]) {
      const run = words
        .slice(at, at + length)
        .join(' ')
        .replace(/[’']s?$/, '');
      // "American Samoan": not American.
      const found = countryOf(run) ?? (length > 1 ? countryOf(run.replace(/n$/, '')) : undefined);
      if (found !== undefined && at + length <= words.length) return found.name;
    }
    if (/^\p{Lu}/u.test(words[at] ?? '')) return null;
  }
  return null;
}
