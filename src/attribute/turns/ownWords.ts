import type { Span } from '../../domain/span.ts';

/** Whether somebody speaks of or to another in a paragraph, outside of quotation marks, or asks: "I", "your", "?". */
export function isPersonal(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).replace(/[“"«][^”"»]*[”"»]/gu, '');
  return /(?<![\p{L}’'-])(?:I|I['’]\p{Ll}+|[Mm]y|me|[Ww]e|us|[Oo]urs?|[Yy]our?)(?![\p{L}-])|\?/u.test(words);
}

/** A paragraph without the marks that Markdown puts around it. */
export function withoutMarkup(words: string): string {
  return words.replace(/^[*_#>\s]+|[*_\s]+$/gu, '');
}

/** Whether a paragraph is nothing but words in quotation marks, which may go on in the next. */
export function isQuoted(words: string): boolean {
  return /^(?:“[^”]*[”]?|"[^"]*"?|„[^“]*“?|«[^»]*»?|»[^«]*«?|‘.*[’]|'.*')[.,]?$/su.test(withoutMarkup(words));
}
