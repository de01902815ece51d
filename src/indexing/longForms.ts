const FEWEST = 3;
const MOST = 6;

/**
 * What abbreviations may stand for in a text, by their letters: "National Health Service" for NHS. As many capitalised
 * words, with small ones between them; the first of each.
 */
export function longForms(text: string): ReadonlyMap<string, string> {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{L}+(?![\p{L}\p{N}])/gu)].map(({ 0: word, index }) => {
    return { initial: [...word][0] ?? '', start: index, end: index + word.length };
  });
  const found = new Map<string, string>();
  for (const [n, first] of words.entries()) {
    let initials = first.initial;
    for (let next = n + 1; next < n + MOST; next += 1) {
      const [before, word] = [words[next - 1], words[next]];
      if (!before || !word || !BETWEEN.test(text.slice(before.end, word.start))) break;
      initials += word.initial;
      if (next - n + 1 >= FEWEST && !found.has(initials))
        found.set(initials, text.slice(first.start, word.end).replaceAll(/\s+/gu, ' '));
    }
  }
  return found;
}

const BETWEEN = /^(?:[\s-]+(?:and|for|of|on|the))*[\s-]+$/u;
