/** Words of a quote that stand in one piece in one of the texts. */
export interface CopiedRun {
  /** First word in the quote, and how many. */
  readonly from: number;
  readonly length: number;
  /** Which text, and its first word there. */
  readonly text: number;
  readonly at: number;
}

/** Shortest run that counts as copied, in words [3, 8]: fewer are common phrases. */
const SHORTEST = 4;

/**
 * Greedy cover of a quote, from its first word on, by the longest runs that are copied from a text. Runs do not
 * overlap.
 */
export function copiedRuns(quote: readonly string[], texts: readonly (readonly string[])[]): readonly CopiedRun[] {
  const starts = indexStarts(texts);
  const runs: CopiedRun[] = [];
  let from = 0;
  while (from + SHORTEST <= quote.length) {
    const run = longestAt(from);
    if (run === null) {
      from += 1;
    } else {
      runs.push(run);
      from += run.length;
    }
  }
  return runs;

  function longestAt(first: number): CopiedRun | null {
    let best: CopiedRun | null = null;
    for (const { text, at } of starts.get(quote.slice(first, first + SHORTEST).join(' ')) ?? []) {
      let length = SHORTEST;
      const words = texts[text] ?? [];
      while (
        first + length < quote.length &&
        at + length < words.length &&
        words[at + length] === quote[first + length]
      )
        length += 1;
      if (best === null || length > best.length) best = { from: first, length, text, at };
    }
    return best;
  }
}

function indexStarts(
  texts: readonly (readonly string[])[],
): ReadonlyMap<string, readonly { text: number; at: number }[]> {
  const starts = new Map<string, { text: number; at: number }[]>();
  for (const [text, words] of texts.entries()) {
    for (let at = 0; at + SHORTEST <= words.length; at++) {
      const key = words.slice(at, at + SHORTEST).join(' ');
      const places = starts.get(key);
      if (places === undefined) starts.set(key, [{ text, at }]);
      else places.push({ text, at });
    }
  }
  return starts;
}
