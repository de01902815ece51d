import type { Span } from '../../domain/span.ts';

/**
 * Cuts a sentence that is longer than the model's window into the longest pieces that fit, at the end of a clause if
 * there is one in the last half of the piece, else between words, else between characters. Pieces start and end on
 * visible characters and together hold every one.
 * @param fits whether a span of the text is short enough
 */
export async function splitLongSentence(
  text: string,
  sentence: Span,
  fits: (span: Span) => Promise<boolean>,
): Promise<Span[]> {
  const pieces: Span[] = [];
  let start = sentence.start;
  while (start < sentence.end) {
    const longest = await longestFit(start, sentence.end, fits);
    const end = longest >= sentence.end ? sentence.end : cutBefore(text, start, longest);
    const trimmed = start + text.slice(start, end).trimEnd().length;
    if (trimmed > start) pieces.push({ start, end: trimmed });
    start = end;
    while (start < sentence.end && /\s/u.test(text.charAt(start))) start += 1;
  }
  return pieces;
}

/** Largest end up to which a span from `start` fits, by doubling and halving; at least one character. */
async function longestFit(start: number, end: number, fits: (span: Span) => Promise<boolean>): Promise<number> {
  let low = Math.min(end, start + 1);
  let high = low;
  for (let step = 256; high < end; step *= 2) {
    high = Math.min(end, start + step);
    if (!(await fits({ start, end: high }))) break;
    low = high;
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (await fits({ start, end: middle })) low = middle;
    else high = middle;
  }
  return low;
}

function cutBefore(text: string, start: number, limit: number): number {
  const piece = text.slice(start, limit + 1);
  const half = Math.floor(piece.length / 2);
  const clause = lastMatch(piece, /[,;:–—،；，、][”"'’)]*\s*(?=\S)/gu, half);
  if (clause !== undefined) return start + clause;
  const word = lastMatch(piece, /\s+/gu, 0);
  if (word !== undefined && word < piece.length) return start + word;
  // Never between the halves of a surrogate pair.
  const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(limit)) && /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return isPair ? (limit - 1 > start ? limit - 1 : limit + 1) : limit;
}

/** End of the last match that ends after `from` and before the piece's last character. */
function lastMatch(piece: string, pattern: RegExp, from: number): number | undefined {
  let found: number | undefined;
  for (const match of piece.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end > from && end < piece.length) found = end;
  }
  return found;
}
