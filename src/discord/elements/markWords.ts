import { type MarkedText, type Piece, piecesOf } from '../../text/piecesOf.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { label } from './label.ts';

interface MarkOptions {
  /** Only this many characters of the text. */
  readonly length?: number;
  /** The whole text in bold, the words that answer underlined in it. */
  readonly isBold?: boolean;
}

/**
 * An article's text with the words that answer in bold, and after a pronoun or a description in brackets and italics
 * whom it stands for: articles have no italics here, so that nobody reads it as part of them. Escaped here.
 */
export function markWords(shown: MarkedText, { length, isBold = false }: MarkOptions = {}): string {
  return piecesOf(shown, length)
    .map(({ kind, text }) => {
      if (kind === 'bearer') return ` _\\[${label(text)}\\]_`;
      const marks = marksOf(kind, isBold);
      return escapeMarkdown(text)
        .split('\n')
        .map((line) => surround(line, marks))
        .join('\n');
    })
    .join('');
}

/** Outermost first. Two runs of bold that touch would be four asterisks, which Discord shows as they are. */
function marksOf(kind: Exclude<Piece['kind'], 'bearer'>, isBold: boolean): readonly string[] {
  if (isBold) return kind === 'answer' ? ['__', '**'] : ['**'];
  return kind === 'answer' ? ['**'] : [];
}

/** Line by line: formatting that runs over a line break is not shown everywhere. White space stays outside. */
function surround(line: string, marks: readonly string[]): string {
  const words = line.trim();
  if (words === '') return line;
  const at = line.indexOf(words);
  return [line.slice(0, at), ...marks, words, ...marks.toReversed(), line.slice(at + words.length)].join('');
}
