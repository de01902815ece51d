import type { Span } from '../../domain/span.ts';
import type { Page } from './page.ts';
import { isPersonal, isQuoted } from './ownWords.ts';
import { readNameLine } from './readNameLine.ts';
import type { Turn } from './turn.ts';

interface NameLine {
  readonly name: Span;
  readonly cue: Span;
  readonly isDashed: boolean;
  readonly block: number;
}

/**
 * Words under or above a line that is nothing but a name: letters, block quotations, the voices of a vox pop. A line
 * with a dash signs what stands before it; one without does where it is nearer to that than to what follows, and heads
 * what follows otherwise. What is not in quotation marks, or set off as a quotation, must be in the first person.
 */
export function findSigned(page: Page): readonly Turn[] {
  const { text, blocks } = page;
  const lines = blocks.flatMap((block, number): NameLine[] => {
    const line = block.kind === 'title' ? null : readNameLine(text, block);
    return line === null ? [] : [{ ...line, block: number }];
  });
  const taken = new Set(lines.map(({ block }) => block));
  let end = 0;
  const found = lines.flatMap((line, index) => {
    const content = signs(page, line, lines)
      ? wordsAbove(page, line, lines[index - 1]?.block ?? -1, lines.length > 1)
      : wordsBelow(page, line, taken);
    // What the line above heads, the one below does not sign.
    const own = content.filter(({ start }) => start >= end);
    end = own.at(-1)?.end ?? end;
    return own.length === 0 ? [] : [{ source: line.name, cue: line.cue, content: own, block: line.block }];
  });
  const isSet = (span: Span): boolean => isQuoted(text.slice(span.start, span.end)) || isSetOff(text, span);
  const isOwn = found.some(({ content }) => content.some((span) => !isSet(span) && isPersonal(text, span)));
  return isOwn ? found : found.filter(({ content }) => content.every(isSet));
}

/** Whether a line signs what is above it, and does not head what is below. */
function signs(page: Page, { isDashed, block }: NameLine, lines: readonly NameLine[]): boolean {
  const [above, below] = [gap(page, block - 1), gap(page, block)];
  if (isDashed || above !== below) return isDashed || above < below;
  // Alike: quotations stand above the first of such lines and below all, or below the last and above all.
  const [over, under] = [-1, 1].map((by) => lines.filter((line) => isQuotation(page, line.block + by)).length);
  if (over !== under) return (over ?? 0) > (under ?? 0);
  // On a page that ends with such a line they sign.
  return (lines.at(-1)?.block ?? 0) >= page.blocks.findLastIndex(({ kind }) => kind === 'paragraph' || kind === 'item');
}

function isQuotation({ text, blocks }: Page, at: number): boolean {
  const block = blocks[at];
  return block !== undefined && (isQuoted(text.slice(block.start, block.end)) || isSetOff(text, block));
}

/** Line ends between a block and the next. */
function gap({ text, blocks }: Page, block: number): number {
  const from = blocks[block];
  const to = blocks[block + 1];
  return from === undefined || to === undefined ? 9 : text.slice(from.end, to.start).split('\n').length;
}

function wordsAbove({ text, blocks }: Page, line: NameLine, last: number, isOneOfMany: boolean): Span[] {
  const above = blocks.slice(last + 1, line.block);
  const nearest = above.at(-1);
  if (nearest?.kind !== 'paragraph' && nearest?.kind !== 'item') return [];
  const own = text.slice(nearest.start, nearest.end);
  if (isQuoted(own) || isSetOff(text, nearest)) {
    const from = above.findLastIndex(
      (block) => !isQuoted(text.slice(block.start, block.end)) && !isSetOff(text, block),
    );
    return above.slice(from + 1).map(({ start, end }) => ({ start, end }));
  }
  // A letter: all since the last signature and its address, in the first person somewhere.
  const from = above.findLastIndex(
    ({ kind, start, end }) => (kind !== 'paragraph' && kind !== 'item') || !/[.!?…:]\W*$/u.test(text.slice(start, end)),
  );
  const letter = above.slice(from + 1);
  const isLetter = isOneOfMany || (line.isDashed && letter.some((block) => isPersonal(text, block)));
  return isLetter ? letter.map(({ start, end }) => ({ start, end })) : [];
}

function wordsBelow({ text, blocks }: Page, line: NameLine, taken: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (let at = line.block + 1; at < blocks.length && !taken.has(at); at++) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' && block?.kind !== 'item') break;
    const words = text.slice(block.start, block.end);
    if (!isQuoted(words) && !(taken.size > 1 && isPersonal(text, block) && !/[“"«„]/u.test(words))) break;
    spans.push({ start: block.start, end: block.end });
  }
  return spans;
}

/** A block quotation of Markdown. */
function isSetOff(text: string, { start }: Span): boolean {
  return /(?:^|\n)[ \t]*>[ \t>]*$/.test(text.slice(Math.max(0, start - 12), start));
}
