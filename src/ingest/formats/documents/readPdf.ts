import type { SeedMetadata } from '../../../domain/seed.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { createBlockWriter } from '../adapter/writeBlocks.ts';
import { dropRunningHeads } from './dropRunningHeads.ts';
import { joinLines, type PdfBlock } from './joinLines.ts';
import { linesOf } from './linesOf.ts';
import { type PdfContent, readPdfItems } from './readPdfItems.ts';

/**
 * The text of a PDF in reading order: columns one after the other, without running heads and page numbers, with words
 * joined that a line end cut. The place of a word is its page and its line on it. Pages that hold no text are reported:
 * they are scans.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const content = await readPdfItems(bytes);
  if ('problem' in content) return unreadable(content.problem);
  const { pages, count, about } = content;
  const silent = pages.flatMap((items, n) => (items.length === 0 ? [n + 1] : []));
  if (silent.length === pages.length)
    return unreadable(`is a scan: none of its ${pages.length} pages holds text; ${RECOGNISE}`);
  const problems: string[] = [];
  if (count > pages.length) problems.push(`has ${count} pages, of which ${pages.length} were read; split it`);
  if (silent.length > 0)
    problems.push(`holds no text on ${silent.length} of ${pages.length} pages (${listed(silent)}); ${RECOGNISE}`);
  const writer = createBlockWriter();
  // Text that stands on its side is a stamp or an axis.
  const lines = pages.map((items, n) =>
    linesOf(
      items.filter(({ isUpright }) => isUpright),
      n + 1,
    ),
  );
  const blocks = joinLines(dropRunningHeads(lines));
  for (const { words, markup, from } of blocks) writer.add(words, markup, from);
  const written = writer.written();
  if (written.text === '') return unreadable(`holds no text; ${RECOGNISE}`);
  return { articles: [{ ...written, given: describe(about, largestOf(blocks)) }], problems };
}

const RECOGNISE = 'have its text recognised (OCR) and save it with it';

/** Title, author and date of the file; programs put their own names and the file's into the title. */
function describe({ title, author, created }: PdfContent['about'], headline: string | undefined): SeedMetadata {
  const clean = (value: string): string => value.replace(/\s+/g, ' ').trim().slice(0, 500);
  const own = clean(title);
  const named = own === '' || /\.\w{2,5}$|^(?:microsoft|untitled|document\d*$)/i.test(own) ? headline : own;
  const [, y, m, d] = /^D:(\d{4})(\d{2})(\d{2})/.exec(created) ?? [];
  return {
    ...(named ? { title: named } : {}),
    ...(clean(author) === '' ? {} : { author: clean(author) }),
    ...(y === undefined ? {} : { date: `${y}-${m}-${d}` }),
  };
}

/** The headline of the first page is set in the largest type. */
function largestOf(blocks: readonly PdfBlock[]): string | undefined {
  const headings = blocks.filter(({ markup, from }) => {
    const [first] = from;
    return markup === 'heading' && first !== undefined && 'page' in first && first.page === 1;
  });
  return headings.toSorted((a, b) => b.size - a.size)[0]?.words;
}

function listed(numbers: readonly number[]): string {
  return numbers.length > 5 ? `${numbers.slice(0, 5).join(', ')} …` : numbers.join(', ');
}
