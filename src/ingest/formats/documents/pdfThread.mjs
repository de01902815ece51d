/**
 * The thread that `readPdfItems` starts: opens a PDF with pdf.js and sends its pieces of text. Plain JavaScript, since
 * a thread is started without what strips types elsewhere.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

// Over damaged files pdf.js leaves promises that nobody waits for; the pages that it could read are read.
process.on('unhandledRejection', () => {});

const { bytes, maxPages, maxItems } = workerData;
try {
  const document = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  const count = Math.min(document.numPages, maxPages);
  const pages = [];
  for (let number = 1; number <= count; number += 1) pages.push(await itemsOf(document, number));
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const value = (name) => (typeof info[name] === 'string' ? info[name] : '');
  const about = { title: value('Title'), author: value('Author'), created: value('CreationDate') };
  parentPort.postMessage({ pages, count: document.numPages, about }, []);
} catch (error) {
  parentPort.postMessage({ isLocked: error?.name === 'PasswordException' }, []);
}

/** A page that cannot be read is one without text: the others still are. */
async function itemsOf(document, number) {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    // Where the page is turned, its text is, too.
    const seen = page.getViewport({ scale: 1 }).transform;
    page.cleanup();
    return items
      .filter(({ str = '' }) => str.trim() !== '')
      .slice(0, maxItems)
      .map(({ str, transform, width, height }) => {
        const [a, b, x, y] = turned(transform, seen);
        return {
          words: str,
          x,
          y,
          width,
          size: Math.abs(height) || Math.hypot(a, b) || 1,
          isUpright: Math.abs(a) >= Math.abs(b),
        };
      })
      .filter(({ x, y, width, size }) => [x, y, width, size].every(Number.isFinite));
  } catch {
    return [];
  }
}

/** Direction and origin of a piece of text as the page is seen, upwards from its lower left corner. */
function turned([a, b, , , e, f], [m0, m1, m2, m3, m4, m5]) {
  return [m0 * a + m2 * b, -(m1 * a + m3 * b), m0 * e + m2 * f + m4, -(m1 * e + m3 * f + m5)];
}
