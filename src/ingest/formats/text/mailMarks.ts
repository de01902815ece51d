import type { SeedMark } from '../../../domain/seed.ts';
import type { TextLine } from './textLines.ts';

/**
 * What of a message's text is not its sender's: lines that it quotes (">"), the line that announces them, and what
 * stands below the mark of a signature (RFC 3676).
 */
export function mailMarks(lines: readonly TextLine[]): SeedMark[] {
  const signature = lines.findIndex(({ words }, n) => words === '--' && lines.length - n <= SIGNATURE_LINES);
  const own = signature < 0 ? lines : lines.slice(0, signature);
  const marks: SeedMark[] = own.flatMap((line, n) => {
    const isQuoted = line.words.startsWith('>');
    const announces = line.words.length < 200 && line.words.endsWith(':') && own[n + 1]?.words.startsWith('>') === true;
    return isQuoted || announces ? [{ start: line.start, end: line.end, what: 'quoted mail' }] : [];
  });
  for (const { start, end } of lines.slice(own.length)) marks.push({ start, end, what: 'signature' });
  return marks;
}

/** Lines of a signature and of what a list puts below it; what is longer is text. */
const SIGNATURE_LINES = 25;
