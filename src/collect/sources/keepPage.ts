import type { Downloaded } from '../net/download.ts';

/** Content types of pages that are kept, and the format that each is read as. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'application/pdf': '.pdf',
};

export const PAGE_TYPES: readonly string[] = Object.keys(EXTENSIONS);

/** Longest page, in bytes: half of what a seed may have. */
export const MAX_PAGE = 5 * 2 ** 20;

/** The extension of the file that a page of this type is kept in. */
export function extensionOf({ type }: Pick<Downloaded, 'type'>): string {
  return EXTENSIONS[type] ?? '.html';
}

/**
 * A page as it is kept: its bytes as they came, behind the lines of HTTP that say where from and in which encoding.
 * What has no such place (text, PDF, UTF-16) is kept bare; its address is known to the list of pages alone.
 */
export function keepPage({ bytes, type, header, url }: Pick<Downloaded, 'bytes' | 'type' | 'header' | 'url'>): Buffer {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (extensionOf({ type }) !== '.html' || isWide || bytes.includes(0)) return Buffer.from(bytes);
  const said = header.replace(/[^\x20-\x7e]/g, '').slice(0, 200);
  const lines = ['HTTP/1.1 200 OK', `Content-Type: ${said}`, `Content-Location: ${url.href}`, '', ''];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), bytes]);
}
