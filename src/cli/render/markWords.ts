import { type MarkedText, type Piece, piecesOf } from '../../text/piecesOf.ts';
import type { Style } from './style.ts';

interface MarkOptions {
  /** The whole text in bold, the words that answer underlined in it. */
  readonly isBold?: boolean;
}

/**
 * An article's text on one line with the words that answer in bold, and after a pronoun or a description in square
 * brackets whom it stands for; without colour, the brackets alone.
 */
export function markWords(shown: MarkedText, style: Style, { isBold = false }: MarkOptions = {}): string {
  return piecesOf(shown)
    .map(({ kind, text }) => {
      const line = text.replaceAll(/\s+/g, ' ');
      return kind === 'bearer' ? ` ${style('dim', `[${line}]`)}` : emphasise(kind, line, style, isBold);
    })
    .join('');
}

function emphasise(kind: Exclude<Piece['kind'], 'bearer'>, line: string, style: Style, isBold: boolean): string {
  if (kind === 'answer') return style(isBold ? ['bold', 'underline'] : 'bold', line);
  return isBold ? style('bold', line) : line;
}
