import { BODIES, singular } from '../lexicon/nouns.ts';

/** What "Harbour Trade Union" goes by: "HTU", and "the Union". */
export function shortForms(name: string): string[] {
  const words = name.split(/[\s-]+/);
  const strong = words.filter((word) => /^\p{Lu}/u.test(word));
  const capitals = (list: readonly string[]): string =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  const kinds = [words[0] ?? '', words.at(-1) ?? '']
    .map((word) => word.toLowerCase())
    .filter((word) => BODIES.has(word) || BODIES.has(singular(word)));
  return [...new Set([...(strong.length > 1 ? [capitals(strong), capitals(words)] : []), ...kinds])];
}
