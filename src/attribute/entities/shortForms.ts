import { BODIES, singular } from '../lexicon/nouns.ts';

/** What "Harbour Trade Union" goes by: "HTU", and "the Union". */
export function shortForms(name: string): string[] {
  const words = name.split(/[\s-]+/);
  // "BTi's 24/7 interactive TV services" is described, not named: nobody shortens that.
  const isName = !/[’']s /.test(name) && words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || JOINING.test(word));
  const strong = isName ? words.filter((word) => /^\p{Lu}/u.test(word)) : [];
  const capitals = (list: readonly string[]): string =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  // "The House" is a chamber, not the White House.
  const kinds = [words[0] ?? '', words.at(-1)?.replace(/^House$/, '') ?? '']
    .map((word) => word.toLowerCase())
    .filter((word) => BODIES.has(word) || BODIES.has(singular(word)));
  return [...new Set([...(strong.length > 1 ? [capitals(strong), capitals(words)] : []), ...kinds])];
}

/** Small words within a name. */
const JOINING = /^(?:of|for|and|the|in|on|to|de|du|la|a|an|union|party|police|council)$/;
