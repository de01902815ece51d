/**
 * What an article says its acronyms stand for, by acronym: "World Health Organization (WHO)", "Rope Union, or RU,". The
 * name begins where its first letter does.
 */
export function acronymsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!SHORT.test(text)) return found;
  const lines = text.split('\n').filter((line) => SHORT.test(line));
  for (const { groups } of lines.flatMap((line) => [...line.matchAll(DEFINED)])) {
    const { name = '', short = '' } = groups ?? {};
    const words = name.split(' ');
    const from = words.findIndex((word) => word.startsWith(short.charAt(0)));
    const full = words.slice(from).join(' ');
    if (from !== -1 && isShortFor(short, words.slice(from)) && !found.has(short)) found.set(short, full);
  }
  return found;
}

const LARGE = "\\p{Lu}[\\p{L}’'-]*";
const NAME = `${LARGE}(?: (?:(?:of|for|and|the|de|du|la|in|&) ){0,2}${LARGE}){1,9}`;
/** Most articles and lines explain none, and names are looked for at every capital. */
const SHORT = /(?: \(|, or )\p{Lu}[\p{L}&]{1,9}[),]/u;
const DEFINED = new RegExp(`(?<name>${NAME})(?: \\(|, or )(?<short>\\p{Lu}[\\p{L}&]{1,9})[),]`, 'gu');

/** Each letter of the acronym stands in the words, in this order. */
function isShortFor(short: string, words: readonly string[]): boolean {
  let at = 0;
  const letters = words.join(' ').toLowerCase();
  for (const letter of short.toLowerCase().replace('&', 'a')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
