import type { Bearer } from '../domain/answer.ts';
import type { Span } from '../domain/span.ts';

/** Text with what is known of its words; spans are offsets like `start`, which may reach beyond the text. */
export interface MarkedText {
  readonly text: string;
  /** Offset of the text's first character; 0 where it is not given. */
  readonly start?: number;
  readonly answer?: readonly Span[];
  readonly bearers?: readonly Bearer[];
}

/** A run of the text, of words that answer or of others; or, between two runs, whom the words before it stand for. */
export interface Piece {
  readonly kind: 'words' | 'answer' | 'bearer';
  readonly text: string;
}

/**
 * The first `length` characters of a text in pieces. Without the bearers, which are no part of it, the pieces joined
 * are the text; no two neighbours are of one kind. A bearer stands only where the words that it explains are whole and
 * do not name it.
 */
export function piecesOf({ text, start = 0, answer = [], bearers = [] }: MarkedText, length = text.length): Piece[] {
  const shown = text.slice(0, length);
  const answers = answer.map(within).filter((span) => span.start < span.end);
  const named = bearers.filter(isNeeded);
  const cuts = [...answers.flatMap((span) => [span.start, span.end]), ...named.map(({ end }) => end - start)];
  const pieces: Piece[] = [];
  let from = 0;
  for (const to of [...new Set([...cuts, shown.length])].toSorted((a, b) => a - b)) {
    const kind = answers.some((span) => span.start <= from && to <= span.end) ? 'answer' : 'words';
    add(pieces, { kind, text: shown.slice(from, to) });
    const bearer = named.find(({ end }) => end - start === to);
    if (bearer) pieces.push({ kind: 'bearer', text: bearer.name });
    from = to;
  }
  return pieces;

  function within(span: Span): Span {
    const clip = (at: number): number => Math.min(Math.max(at - start, 0), shown.length);
    return { start: clip(span.start), end: clip(span.end) };
  }

  function isNeeded({ start: first, end, name }: Bearer): boolean {
    if (name.trim() === '' || first < start || end <= first || end - start > shown.length) return false;
    const words = text.slice(first - start, end - start);
    return !WITHIN_WORD.test(text.slice(end - start)) && !words.toLowerCase().includes(name.toLowerCase());
  }
}

/** How a text begins that was cut within a word, or within a character. */
const WITHIN_WORD = /^[\p{L}\p{M}\p{N}\p{Cs}_]/u;

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (piece.text === '') return;
  if (last?.kind === piece.kind) pieces[pieces.length - 1] = { ...piece, text: last.text + piece.text };
  else pieces.push(piece);
}
