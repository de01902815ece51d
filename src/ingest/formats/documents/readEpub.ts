import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import type { SeedMetadata } from '../../../domain/seed.ts';
import { type FoundArticle, type ReadFile, unreadable } from '../adapter/adapter.ts';
import type { TextWithBlocks } from '../html/blocksOf.ts';
import { readFragment } from '../html/readFragment.ts';
import { openZip } from './openZip.ts';
import { readCoreProperties } from './readCoreProperties.ts';

/** Words of a part that is more than a cover or a title page, where none of its lines is a sentence. */
const MIN_WORDS = 40;

/** Books and issues of magazines (EPUB 2 and 3): each part of the reading order with running text is an article. */
export function readEpub(bytes: Uint8Array): ReadFile {
  const zip = openZip(bytes, (name) => /\.(?:opf|x?html?|xml)$/i.test(name));
  if ('problem' in zip) return unreadable(zip.problem);
  const { parts } = zip;
  const root = /<rootfile\b[^>]{0,500}?\bfull-path="([^"]{1,500})"/.exec(
    parts.get('META-INF/container.xml') ?? '',
  )?.[1];
  const packageFile = root === undefined ? undefined : parts.get(root);
  if (root === undefined || packageFile === undefined) return unreadable('is no EPUB; save it again as .epub');
  const { title, author, date, outlet } = readCoreProperties(packageFile);
  const articles: FoundArticle[] = [];
  for (const [n, href] of readingOrder(packageFile).entries()) {
    const page = parts.get(posix.join(posix.dirname(root), href));
    const read = page === undefined ? null : readFragment(page);
    if (read === null || !isRunning(read)) continue;
    const heading = read.blocks.find(({ markup }) => markup === 'heading');
    const own = heading ? read.text.slice(heading.start, heading.end) : undefined;
    const given: SeedMetadata = {
      ...(own ? { title: own } : {}),
      ...((title ?? outlet) ? { outlet: title ?? outlet ?? '' } : {}),
      ...(author ? { author } : {}),
      ...(date ? { date } : {}),
    };
    articles.push({ ...read, given, key: String(n + 1) });
  }
  if (articles.length === 0) return unreadable('holds no running text; if it is made of pictures, save their text');
  return { articles, problems: [] };
}

function isRunning({ text, blocks }: TextWithBlocks): boolean {
  const isSentence = blocks.some(({ end }) => /[.!?…。！？؟]["'”’»)]*$/u.test(text.slice(Math.max(0, end - 4), end)));
  return text !== '' && (isSentence || (text.match(/\S+/g)?.length ?? 0) >= MIN_WORDS);
}

/** Addresses of the parts in the order in which they are read, as the package file has them. */
function readingOrder(xml: string): string[] {
  const addresses = new Map<string, string>();
  const order = new Set<string>();
  const parser = new Parser(
    {
      onopentag(name, { id, href, idref, properties }) {
        if (/(?:^|:)item$/.test(name) && id && href && !properties?.split(' ').includes('nav'))
          addresses.set(id, decodeAddress(href));
        if (/(?:^|:)itemref$/.test(name) && idref) order.add(idref);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return [...order].map((id) => addresses.get(id)).filter((href) => href !== undefined);
}

function decodeAddress(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/, ''));
  } catch {
    return href;
  }
}
