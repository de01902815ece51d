import type { Span } from '../../domain/span.ts';
import type { QuoteWord } from '../../indexing/quoteWords.ts';
import { placeOf } from './placeOf.ts';
import type { Piece, Text } from './quoteVerdict.ts';

/** Bounds in words. Ranges in brackets. */
const DEFAULTS = {
  /** Shortest quote: fewer words stand in many places [4, 8]. */
  quote: 5,
  /** Shortest piece [2, 4]. */
  piece: 2,
  /** Left out between two pieces at most [10, 80]. */
  gap: 40,
} as const;

/**
 * Pieces of what one speaker says in one go, each from another sentence of it, that make up the whole quote: "The
 * boat is a wreck" of "The boat is no ship. It is a wreck." Null where there are none. Within a sentence words that are
 * left out are a change, which may turn it.
 */
export function cutTogether(
  quote: string,
  words: readonly QuoteWord[],
  texts: readonly Text[],
): readonly Piece[] | null {
  if (words.length < DEFAULTS.quote) return null;
  for (const text of texts)
    for (const { content } of text.one.statements) {
      const runs = runsIn(words, text, content);
      if (runs !== null)
        return runs.map(({ from, at, length }) => ({
          words: quote.slice(words[from]?.start, words[from + length - 1]?.end),
          place: placeOf(text.one, text.theirs, at, at + length),
        }));
    }
  return null;
}

/** Where a run of words begins in the quote and in the text. */
interface Run {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

function runsIn(words: readonly QuoteWord[], text: Text, content: readonly Span[]): readonly Run[] | null {
  const within = text.theirs.flatMap(({ start, end }, at) =>
    content.some((span) => span.start <= start && end <= span.end) ? [at] : [],
  );
  const runs: Run[] = [];
  let from = 0;
  while (from < words.length) {
    const last = runs.at(-1);
    const after = last === undefined ? -1 : last.at + last.length;
    const run = within
      .filter(
        (at) => last === undefined || (at > after && at - after <= DEFAULTS.gap && !isOneSentence(text, after - 1, at)),
      )
      .map((at) => ({ from, at, length: sharedFrom(words, from, text, at) }))
      .reduce((best, each) => (each.length > best.length ? each : best), { from, at: -1, length: 0 });
    if (run.length < DEFAULTS.piece) return null;
    runs.push(run);
    from += run.length;
  }
  return runs.length > 1 ? runs : null;
}

/** How many words of the quote stand in the text from there on. */
function sharedFrom(words: readonly QuoteWord[], from: number, { keys }: Text, at: number): number {
  let length = 0;
  while (from + length < words.length && keys[at + length] === words[from + length]?.key) length++;
  return length;
}

function isOneSentence({ one, theirs }: Text, first: number, second: number): boolean {
  const [a, b] = [theirs[first]?.start ?? 0, theirs[second]?.start ?? 0];
  return one.sentences.some(({ start, end }) => start <= a && b < end);
}
