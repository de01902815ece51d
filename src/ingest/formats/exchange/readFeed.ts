import { createHash } from 'node:crypto';
import type { SeedMetadata } from '../../../domain/seed.ts';
import { type FoundArticle, type ReadFile, unreadable } from '../adapter/adapter.ts';
import { readFragment } from '../html/readFragment.ts';
import { childrenOf, htmlOf, wordsOf, type XmlElement } from './xmlNodes.ts';

/** Words of an entry of one paragraph, below which it is a summary and not the article. */
const SUMMARY_WORDS = 60;

/**
 * The entries of a feed that was saved (RSS 0.9 to 2, Atom) and the posts and pages of a WordPress export, which is RSS
 * too: each is an article, known by its guid or address, so that it keeps its id when the feed grows.
 */
export function readFeed(root: XmlElement): ReadFile {
  const channel = childrenOf(root, 'channel')[0] ?? root;
  const outlet = wordsOf(channel, 'title');
  const articles = entriesOf(root).flatMap((entry): FoundArticle[] => {
    const read = isPublished(entry) ? readEntry(entry, outlet) : null;
    return read === null ? [] : [read];
  });
  if (articles.length === 0)
    return unreadable('is a feed without entries that have text; save the articles themselves');
  const summaries = articles.filter(isSummary).length;
  const isShort = summaries * 2 > articles.length;
  return {
    articles,
    problems: isShort
      ? [`has only summaries of ${summaries} of its ${articles.length} articles; save the articles themselves`]
      : [],
  };
}

/** The entries of a feed, which stand in its channel, or (RSS 1) beside that. */
export function entriesOf(root: XmlElement): readonly XmlElement[] {
  const channel = childrenOf(root, 'channel')[0] ?? root;
  return [channel, root].map((each) => childrenOf(each, 'item', 'entry')).find((each) => each.length > 0) ?? [];
}

/** The address of an entry's article, as it stands there. */
export function linkOf(entry: XmlElement): string | undefined {
  const links = childrenOf(entry, 'link');
  const alternate = links.find(({ attribs }) => attribs['rel'] === 'alternate') ?? links[0];
  return wordsOf(entry, 'link') ?? alternate?.attribs['href'];
}

function isSummary({ text, blocks = [] }: FoundArticle): boolean {
  return blocks.length === 1 && (text.match(/\S+/g)?.length ?? 0) < SUMMARY_WORDS;
}

function readEntry(entry: XmlElement, feed: string | undefined): FoundArticle | null {
  const content = ['content:encoded', 'content', 'description', 'summary']
    .flatMap((name) => childrenOf(entry, name))
    .find((each) => htmlOf(each).trim() !== '');
  const read = content === undefined ? null : readFragment(htmlOf(content));
  if (read === null || read.text === '') return null;
  const url = linkOf(entry);
  const title = wordsOf(entry, 'title');
  const author = wordsOf(childrenOf(entry, 'author')[0], 'name') ?? wordsOf(entry, 'dc:creator', 'author');
  const date = wordsOf(entry, 'pubDate', 'published', 'dc:date', 'date', 'updated', 'issued');
  const outlet = wordsOf(childrenOf(entry, 'source')[0], 'title') ?? feed;
  const given: SeedMetadata = {
    ...(title ? { title: plain(title) } : {}),
    ...(outlet ? { outlet } : {}),
    ...(date ? { date } : {}),
    ...(author ? { author } : {}),
    ...(url ? { url } : {}),
  };
  const name = `${wordsOf(entry, 'guid', 'id') ?? title ?? ''} ${url ?? date ?? ''}`;
  return { ...read, given, key: createHash('sha256').update(name).digest('hex').slice(0, 12) };
}

/** A WordPress export also holds drafts, menus and attachments. */
function isPublished(entry: XmlElement): boolean {
  const type = wordsOf(entry, 'wp:post_type');
  const status = wordsOf(entry, 'wp:status');
  return (type === undefined || type === 'post' || type === 'page') && (status === undefined || status === 'publish');
}

/** Titles of feeds are HTML, too. */
function plain(title: string): string {
  return /[<&]/.test(title) ? (readFragment(title)?.text ?? title) : title;
}
