import type { SeedMark } from '../../../domain/seed.ts';
import { findRunningHeads } from '../adapter/findRunningHeads.ts';
import type { TextLine } from '../adapter/textLines.ts';

/** Fewest pages whose numbers count up; numbers of chapters do too, so that a page also has lines. */
const MIN_PAGES = 3;
const MIN_LINES = 4;

/**
 * What is printed on each page of a text that was made of pages: running heads, numbers. Pages are parted by form
 * feeds, or by numbers that count up. Where a sentence goes on over the page, the mark reaches from line to line, with
 * the hyphen that cuts a word, and the paragraph goes on too.
 */
export function pageMarks(lines: readonly TextLine[]): SeedMark[] {
  const heads = findRunningHeads(pagesOf(lines));
  const marks: SeedMark[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    if (!heads.has(lines[first] as TextLine)) continue;
    let last = first;
    while (heads.has(lines[last + 1] as TextLine)) last += 1;
    const [before, after] = [lines[first - 1], lines[last + 1]];
    if (before && after && !ENDED.test(before.words.slice(-4))) {
      const isCut = /\p{Ll}-$/u.test(before.words) && /^\p{Ll}/u.test(after.words);
      // One white space stays between the words.
      marks.push({ start: before.end + (isCut ? -1 : 1), end: after.start, what: 'page header' });
    } else {
      for (const { start, end } of lines.slice(first, last + 1)) marks.push({ start, end, what: 'page header' });
    }
    first = last;
  }
  return marks;
}

const ENDED = /[.!?…:。！？؟۔।]["'”’»)\]]*$/u;

/** None where the text does not tell of pages. */
function pagesOf(lines: readonly TextLine[]): TextLine[][] {
  if (lines.some(({ isNewPage }) => isNewPage)) return cutBefore(lines, (line) => line.isNewPage);
  const numbers = countingUp(lines);
  if (numbers.length < MIN_PAGES || lines.length < numbers.length * MIN_LINES) return [];
  const isAtTop = lines.indexOf(numbers[0] as TextLine) < MIN_LINES;
  const known = new Set(numbers);
  return cutBefore(lines, (line, previous) => known.has(isAtTop ? line : (previous ?? line)));
}

function cutBefore(
  lines: readonly TextLine[],
  isFirst: (line: TextLine, previous: TextLine | undefined) => boolean,
): TextLine[][] {
  const pages: TextLine[][] = [[]];
  for (const [n, line] of lines.entries()) {
    if (n > 0 && isFirst(line, lines[n - 1])) pages.push([]);
    pages.at(-1)?.push(line);
  }
  return pages;
}

/** "- 12 -", "Page 12", "12 of 20", and a number at the end of a line with the name of the paper. */
const NUMBER = /(?<!\d)(\d{1,4})(?:\s?(?:\/|of)\s?\d{1,4})?[-–—\s|]{0,9}$/i;

/** Longest line that may be the head of a page, in characters. */
const MAX_HEAD = 120;

interface Run {
  readonly line: TextLine;
  readonly length: number;
  readonly before: Run | undefined;
}

/** The longest run of lines that are the same but for a number, which is one more each time. */
function countingUp(lines: readonly TextLine[]): TextLine[] {
  const runs = new Map<string, Run>();
  let longest: Run | undefined;
  for (const line of lines) {
    const found = line.words.length > MAX_HEAD ? null : NUMBER.exec(line.words);
    if (!found) continue;
    const name = line.words.slice(0, found.index).replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
    const before = runs.get(`${name}${Number(found[1]) - 1}`);
    const run = { line, length: (before?.length ?? 0) + 1, before };
    runs.set(`${name}${Number(found[1])}`, run);
    if (run.length > (longest?.length ?? 0)) longest = run;
  }
  const found: TextLine[] = [];
  for (let run = longest; run; run = run.before) found.unshift(run.line);
  return found;
}
