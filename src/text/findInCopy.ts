import type { Span } from '../domain/span.ts';

const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [`"“”„‟«»`, `'‘’‚‛\`´`, '-‐‑‒–—―'].flatMap((set) => [...set].map((each) => [each, `[${set.replace('-', '\\-')}]`])),
);

/**
 * Finds a sentence in another copy of its article: the same words, whatever white space, quotation marks and dashes are
 * used there. Returns the span of the first place in `copyText`, or null.
 */
export function findInCopy(sentenceText: string, copyText: string): Span | null {
  const words = sentenceText.match(/\S+/gu);
  if (!words) return null;
  const exact = copyText.indexOf(sentenceText);
  if (exact >= 0) return { start: exact, end: exact + sentenceText.length };
  const pattern = words.map((word) => [...word].map((each) => alike[each] ?? escape(each)).join('')).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(copyText);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

function escape(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
