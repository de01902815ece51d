/** A run of words: kept, only in the quote, or only in the article. */
export interface WordChange {
  readonly kind: 'kept' | 'onlyInQuote' | 'onlyInText';
  readonly words: string;
}

/** One place of a text that comes close to a quote. */
export interface Alignment {
  /** Words of the text: first, and one past the last. */
  readonly start: number;
  readonly end: number;
  /** Words to put in, leave out or change. */
  readonly cost: number;
  /** Of the words of the text those that the quote has too: first, and one past the last. */
  readonly kept: { readonly start: number; readonly end: number };
  /** The difference, word by word, given both as they stand; of the text no word beyond `start` and `end`. */
  changes(quote: readonly string[], text: readonly string[], start?: number, end?: number): readonly WordChange[];
}

/**
 * The best place of a text for a quote, and every place where it stands without a change: approximate matching by words
 * with a free start and end in the text (Sellers 1980, "The theory and computation of evolutionary distances"). Time is
 * words times words.
 */
export function alignWords(quote: readonly string[], text: readonly string[]): readonly Alignment[] {
  const width = text.length + 1;
  const costs = new Uint16Array((quote.length + 1) * width);
  for (let i = 1; i <= quote.length; i++) {
    costs[i * width] = i;
    for (let j = 1; j < width; j++) {
      const change = at(i - 1, j - 1) + (quote[i - 1] === text[j - 1] ? 0 : 1);
      costs[i * width + j] = Math.min(change, at(i - 1, j) + 1, at(i, j - 1) + 1);
    }
  }
  const ends = Array.from({ length: width }, (_, j) => j);
  const best = Math.min(...ends.map((j) => at(quote.length, j)));
  if (best >= quote.length) return [];
  const places = ends.filter((j) => at(quote.length, j) === best).map((j) => trace(j));
  // A changed word at the edge may also be told as one left out: of equals, the place as long as the quote is the
  // better story.
  return best === 0 ? places : places.toSorted((a, b) => unlike(a) - unlike(b)).slice(0, 1);

  function unlike({ start, end }: Alignment): number {
    return Math.abs(end - start - quote.length);
  }

  function at(i: number, j: number): number {
    return costs[i * width + j] ?? 0;
  }

  function trace(end: number): Alignment {
    const steps: { readonly i: number | null; readonly j: number | null }[] = [];
    let i = quote.length;
    let j = end;
    while (i > 0) {
      const same = quote[i - 1] === text[j - 1];
      if (j > 0 && at(i, j) === at(i - 1, j - 1) + (same ? 0 : 1)) steps.push({ i: --i, j: --j });
      else if (at(i, j) === at(i - 1, j) + 1) steps.push({ i: --i, j: null });
      else steps.push({ i: null, j: --j });
    }
    const kept = steps.flatMap(({ i: ours, j: theirs }) =>
      ours !== null && theirs !== null && quote[ours] === text[theirs] ? [theirs] : [],
    );
    return {
      start: j,
      end,
      cost: best,
      kept: { start: kept.at(-1) ?? j, end: (kept[0] ?? end - 1) + 1 },
      changes: (ours, theirs, from = j, to = end) =>
        describe(
          steps
            .toReversed()
            .map((step) => (step.j !== null && step.j >= from && step.j < to ? step : { ...step, j: null })),
          ours,
          theirs,
        ),
    };
  }

  function describe(
    steps: readonly { readonly i: number | null; readonly j: number | null }[],
    ours: readonly string[],
    theirs: readonly string[],
  ): readonly WordChange[] {
    return merge(
      steps.flatMap(({ i, j }): WordChange[] => {
        if (i !== null && j !== null && quote[i] === text[j]) return [{ kind: 'kept', words: theirs[j] ?? '' }];
        return [
          ...(i === null ? [] : [{ kind: 'onlyInQuote' as const, words: ours[i] ?? '' }]),
          ...(j === null ? [] : [{ kind: 'onlyInText' as const, words: theirs[j] ?? '' }]),
        ];
      }),
    );
  }
}

/** Neighbours of one kind become one run; within a changed stretch the quote's words come first. */
function merge(changes: readonly WordChange[]): readonly WordChange[] {
  const stretches: WordChange[][] = [];
  for (const change of changes) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && (stretch[0]?.kind === 'kept') === (change.kind === 'kept')) stretch.push(change);
    else stretches.push([change]);
  }
  return stretches.flatMap((stretch) =>
    (['kept', 'onlyInQuote', 'onlyInText'] as const).flatMap((kind) => {
      const words = stretch.filter((change) => change.kind === kind).map((change) => change.words);
      return words.length === 0 ? [] : [{ kind, words: words.join(' ') }];
    }),
  );
}
