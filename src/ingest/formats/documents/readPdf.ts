import { getDocumentProxy } from 'unpdf';
import type { SeedMetadata } from '../../../domain/seed.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { createBlockWriter } from '../adapter/writeBlocks.ts';
import { dropRunningHeads } from './dropRunningHeads.ts';
import { joinLines, type PdfBlock } from './joinLines.ts';
import { linesOf, type PdfItem, type PdfLine } from './linesOf.ts';

/** Pages, and pieces of text on one, beyond which no article goes. */
const MAX_PAGES = 1_000;
const MAX_ITEMS = 20_000;

/**
 * The text of a PDF in reading order: columns one after the other, without running heads and page numbers, with words
 * joined that a line end cut. The place of a word is its page and its line on it. Pages that hold no text are reported:
 * they are scans.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // It takes the bytes that it is given for itself.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    return unreadable(isLocked ? 'is locked with a password; save it without' : 'is no PDF that can be opened; save it again');
  }
  try {
    const count = Math.min(document.numPages, MAX_PAGES);
    const pages: PdfLine[][] = [];
    const silent: number[] = [];
    const problems: string[] = [];
    for (let number = 1; number <= count; number += 1) {
      const items = await itemsOf(document, number);
      pages.push(linesOf(items.slice(0, MAX_ITEMS), number));
      if (items.length === 0) silent.push(number);
    }
    if (silent.length === count) return unreadable(`is a scan: none of its ${count} pages holds text; ${RECOGNISE}`);
    if (document.numPages > count) problems.push(`has ${document.numPages} pages, of which ${count} were read; split it`);
    if (silent.length > 0)
      problems.push(`holds no text on ${silent.length} of ${count} pages (${listed(silent)}); ${RECOGNISE}`);
    const writer = createBlockWriter();
    const blocks = joinLines(dropRunningHeads(pages));
    for (const { words, markup, from } of blocks) writer.add(words, markup, from);
    const written = writer.written();
    if (written.text === '') return unreadable(`holds no text; ${RECOGNISE}`);
    const headline = largestOf(blocks);
    return {
      articles: [{ ...written, given: { ...(headline ? { title: headline } : {}), ...(await describe(document)) } }],
      problems,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

const RECOGNISE = 'have its text recognised (OCR) and save it with it';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A page that cannot be read is one without text: the others still are. */
async function itemsOf(document: PdfDocument, number: number): Promise<PdfItem[]> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: false });
    // Where the page is turned, its text is, too.
    const seen = page.getViewport({ scale: 1 }).transform as number[];
    page.cleanup();
    return items.flatMap((item): PdfItem[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, x = 0, y = 0] = turned(item.transform as number[], seen);
      // Text that stands on its side is a stamp or an axis.
      if (Math.abs(b) > Math.abs(a)) return [];
      return [{ words: item.str, x, y, width: item.width, size: Math.abs(item.height) || Math.abs(a) || 1 }];
    });
  } catch {
    return [];
  }
}

/** Direction and origin of a piece of text as the page is seen, upwards from its lower left corner. */
function turned([a = 0, b = 0, , , e = 0, f = 0]: readonly number[], seen: readonly number[]): readonly number[] {
  const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, m4 = 0, m5 = 0] = seen;
  return [m0 * a + m2 * b, -(m1 * a + m3 * b), m0 * e + m2 * f + m4, -(m1 * e + m3 * f + m5)];
}

/** Title, author and date of the file; programs put their own names and the file's into the title. */
async function describe(document: PdfDocument): Promise<SeedMetadata> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const value = (name: string): string => {
    const found: unknown = (info as Readonly<Record<string, unknown>>)[name];
    return typeof found === 'string' ? found.replace(/\s+/g, ' ').trim().slice(0, 500) : '';
  };
  const title = value('Title');
  const [, y, m, d] = /^D:(\d{4})(\d{2})(\d{2})/.exec(value('CreationDate')) ?? [];
  return {
    ...(title !== '' && !/\.\w{2,5}$|^(?:microsoft|untitled|document\d*$)/i.test(title) ? { title } : {}),
    ...(value('Author') === '' ? {} : { author: value('Author') }),
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

