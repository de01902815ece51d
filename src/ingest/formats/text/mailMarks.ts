import type { SeedMark } from '../../../domain/seed.ts';
import type { TextLine } from '../adapter/textLines.ts';

/**
 * What of a message's text is not its sender's: lines that it quotes (">"), the line that announces them, the message
 * below that it answers ("-----Original Message-----" over its head), and what stands below the mark of a signature
 * (RFC 3676). Of one that only forwards another the other is what there is.
 */
export function mailMarks(lines: readonly TextLine[]): SeedMark[] {
  const answered = lines.findIndex((_, n) => n > 0 && isHeadOfOther(lines, n));
  if (answered > 0) {
    const rest = lines.slice(answered).map(({ start, end }): SeedMark => ({ start, end, what: 'quoted mail' }));
    return [...mailMarks(lines.slice(0, answered)), ...rest];
  }
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

/** A line in dashes, and fields below it. */
function isHeadOfOther(lines: readonly TextLine[], n: number): boolean {
  const fields = lines
    .slice(n + 1, n + 1 + HEAD_LINES)
    .filter(({ words }) => /^\p{Lu}[\p{L}-]{1,20}: ?\S/u.test(words));
  return /^-{2,}\s?\p{L}.{0,60}-{2,}$/u.test(lines[n]?.words ?? '') && fields.length > 1;
}

const HEAD_LINES = 4;

/** Lines of a signature and of what a list puts below it; what is longer is text. */
const SIGNATURE_LINES = 25;
