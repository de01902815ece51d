import { createHash } from 'node:crypto';

/**
 * By what an address is known again: without the part behind `#`, without what tells its owner where readers come from
 * (`utm_…`), and whether over http or https. Null for what is no address.
 */
export function pageKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const search = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('utm_')));
  const path = url.pathname.replace(/\/$/, '');
  return createHash('sha256').update(`${url.host}${path}?${search.toString()}`).digest('hex').slice(0, 24);
}

/** The name of the file that a page is kept in: its host, for people, and its key. */
export function pageFile(url: URL, extension: string): string {
  const host = url.hostname.replace(/[^a-z0-9.-]/g, '').slice(0, 60);
  return `${host}-${(pageKey(url.href) ?? '').slice(0, 12)}${extension}`;
}
