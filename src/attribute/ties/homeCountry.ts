import { countryOf } from '../lexicon/countries.ts';

/** Where a country is named fewer times than this, the article need not be about it. */
const LEAST = 2;

/**
 * The one country that an article is about, whose "President Voss" and "Health Minister Lowe" it then means; null where
 * it names another at least half as often. Names, nationalities and capitals count. An outlet that has its country in
 * its name means that one, for at home nobody says whose president; none, if it names another more than twice as often.
 */
export function homeCountry(text: string, outlet: string | null = null): string | null {
  const counts = countsOf(text);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const own = countryOfOutlet(outlet);
  const timesOwn = counts.get(own ?? '') ?? 0;
  if (timesOwn > 0) return timesOwn * 2 >= (first?.[1] ?? 0) ? own : null;
  return first === undefined || first[1] < LEAST || (second?.[1] ?? 0) * 2 > first[1] ? null : first[0];
}

/** "Norway" for "The Norwegian Harbour Times". */
function countryOfOutlet(outlet: string | null): string | null {
  const words = outlet?.split(/\s+/) ?? [];
  return words.length < 2
    ? null
    : (words.map((word) => countryOf(word)?.name).find((name) => name !== undefined) ?? null);
}

/** How often an article names each country that it names. */
export function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { 0: run } of text.matchAll(RUN)) {
    const words = run.split(' ');
    for (let at = 0; at < words.length; at++) {
      const length = [3, 2, 1].find(
        (size) => at + size <= words.length && countryOf(words.slice(at, at + size).join(' ')) !== undefined,
      );
      if (length === undefined) continue;
      const { name = '' } = countryOf(words.slice(at, at + length).join(' ')) ?? {};
      counts.set(name, (counts.get(name) ?? 0) + 1);
      at += length - 1;
    }
  }
  return counts;
}

const RUN = /(?:U\.[SK]\.|\p{Lu}\p{L}+)(?: (?:U\.[SK]\.|\p{Lu}\p{L}+))*/gu;
