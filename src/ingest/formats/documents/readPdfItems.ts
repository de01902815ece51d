import { Worker } from 'node:worker_threads';
import type { PdfItem } from './linesOf.ts';

/** Pages, and pieces of text on one, beyond which no article goes. */
const MAX_PAGES = 1_000;
const MAX_ITEMS = 20_000;
/** Longest that a file may take, in milliseconds, and most memory, in MiB: a thousand pages need a quarter of both. */
const DEADLINE = 120_000;
const MEMORY = 1_024;

/** What a PDF holds, page by page. */
export interface PdfContent {
  readonly pages: readonly (readonly (PdfItem & { readonly isUpright: boolean })[])[];
  /** Pages that it has; more than `pages` where it has too many. */
  readonly count: number;
  readonly about: { readonly title: string; readonly author: string; readonly created: string };
}

/**
 * The pieces of text of a PDF, by pdf.js in a thread of its own: over damaged files pdf.js rejects promises that nobody
 * can catch, which would end this process, and a hostile one may take time and memory without end.
 */
export function readPdfItems(bytes: Uint8Array): Promise<PdfContent | { readonly problem: string }> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./pdfThread.mjs', import.meta.url), {
      // pdf.js takes the bytes that it is given for itself.
      workerData: { bytes: new Uint8Array(bytes), maxPages: MAX_PAGES, maxItems: MAX_ITEMS },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      execArgv: [],
    });
    const end = (result: PdfContent | { readonly problem: string }): void => {
      clearTimeout(timer);
      resolve(result);
      void thread.terminate();
    };
    const timer = setTimeout(() => end({ problem: 'takes longer than two minutes to open; split it' }), DEADLINE);
    thread.once('message', (sent: PdfContent | { readonly isLocked: boolean }) =>
      end('pages' in sent ? sent : { problem: sent.isLocked ? LOCKED : UNREADABLE }),
    );
    thread.once('error', () => end({ problem: UNREADABLE }));
    thread.once('exit', () => end({ problem: UNREADABLE }));
  });
}

const LOCKED = 'is locked with a password; save it without';
const UNREADABLE = 'is no PDF that can be opened; save it again';
