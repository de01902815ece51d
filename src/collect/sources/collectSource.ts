import { feedLinks } from '../../ingest/formats/exchange/feedLinks.ts';
import type { Net } from '../net/createNet.ts';
import type { Failed } from '../net/download.ts';
import { type Collected, type Collecting, collectPage } from './collectPage.ts';
import type { Source, SourceContent } from './createSources.ts';
import { refreshPage } from './refreshPage.ts';

/** Content types that feeds come with. */
const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
  'application/json',
];
/** Longest feed, in bytes. It is read in this process: nothing in it can take more time than its length. */
const MAX_FEED = 2 * 2 ** 20;
/** New pages of one feed at a time; the rest come a little later. */
export const MOST_PAGES = 20;
/** Entries of a feed that are looked at: a feed that names more is an archive. */
const MOST_LINKS = 500;

/** What one source brought. */
export interface Found {
  /** Names of files. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly skipped: readonly { readonly address: string; readonly problem: string }[];
  /** Why the source itself could not be read; null where it was. */
  readonly problem: string | null;
  /** Milliseconds for which its server wants to be left alone. */
  readonly retryAfter?: number;
  /** There is more, which was left for the next time. */
  readonly isMore: boolean;
  readonly validators: SourceContent['validators'];
}

/** Asks a source for what is new, and keeps it. */
export async function collectSource(source: Source, net: Net, keeping: Collecting): Promise<Found> {
  return source.kind === 'feed' ? readFeed(source, net, keeping) : readAddress(source, net, keeping);
}

async function readFeed(source: Source, net: Net, keeping: Collecting): Promise<Found> {
  const got = await net.get(source.url, { types: FEED_TYPES, most: MAX_FEED, validators: source.validators });
  if (got.kind === 'unchanged') return found(source, []);
  if (got.kind === 'failed') return notRead(source, got);
  const read = feedLinks(got.bytes);
  if ('problem' in read) return notRead(source, read);
  const addresses = read.links
    .slice(0, MOST_LINKS)
    .flatMap((link) => (URL.canParse(link, got.url.href) ? [new URL(link, got.url).href] : []));
  const pages: Collected[] = [];
  let asked = 0;
  for (const address of addresses) {
    if (asked === MOST_PAGES) break;
    const page = await collectPage(source.guild, address, net, keeping);
    if (page.kind === 'added' || (page.kind === 'skipped' && page.isAsked)) asked += 1;
    pages.push(page);
    if (page.kind === 'full') break;
  }
  const isMore = pages.length < addresses.length && pages.at(-1)?.kind !== 'full';
  // Where something is left, the feed has to be read again although it has not changed.
  const isDone =
    !isMore && pages.every(({ kind, ...page }) => kind !== 'full' && !('isPassing' in page && page.isPassing));
  return { ...found(source, pages), isMore, validators: isDone ? got.validators : {} };
}

async function readAddress(source: Source, net: Net, keeping: Collecting): Promise<Found> {
  const page = await refreshPage(source, net, keeping);
  if (page.kind === 'skipped') return notRead(source, page);
  return { ...found(source, [page]), validators: 'validators' in page ? page.validators : source.validators };
}

function found({ validators }: Source, pages: readonly Collected[]): Found {
  return {
    added: pages.flatMap((page) => (page.kind === 'added' ? [page.file] : [])),
    changed: pages.flatMap((page) => (page.kind === 'changed' ? [page.file] : [])),
    skipped: pages.flatMap((page) =>
      page.kind === 'skipped' || page.kind === 'full' ? [{ address: page.address, problem: page.problem }] : [],
    ),
    problem: null,
    isMore: false,
    validators,
  };
}

function notRead(source: Source, { problem, retryAfter }: Pick<Failed, 'problem' | 'retryAfter'>): Found {
  return { ...found(source, []), problem, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
