/** A line of a text that has words, from its first visible character to its last. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** A form feed stands before it. */
  readonly isNewPage: boolean;
}

/** The lines of a text that have words. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let [at, isNewPage] = [0, false];
  for (const part of text.split(/(\r\n|[\n\r\f\v\u2028\u2029])/)) {
    const words = part.trim();
    if (part === '\f') isNewPage = true;
    else if (words !== '' && words !== '\uFEFF') {
      const start = at + part.indexOf(words.charAt(0));
      lines.push({ start, end: start + words.length, words, isNewPage });
      isNewPage = false;
    }
    at += part.length;
  }
  return lines;
}
