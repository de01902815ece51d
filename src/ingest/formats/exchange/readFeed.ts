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
  const entries = entriesOf(root);
  const articles = entries.flatMap((entry): FoundArticle[] => {
    const read = isPublished(entry) ? readEntry(entry, outlet) : null;
    return read === null ? [] : [read];
  });
  if (articles.length === 0)
    return unreadable('is a feed without entries that have text; save the articles themselves');
  // An export of a site holds its posts whole.
  const isExport = entries.some((entry) => childrenOf(entry, 'wp:post_type').length > 0);
  const summaries = isExport ? 0 : articles.filter(isSummary).length;
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
  const found = content === undefined ? null : readFragment(withoutShortcodes(htmlOf(content)));
  if (found === null || found.text === '') return null;
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
  const read = withoutCredit(found, given.title, feed);
  const name = `${wordsOf(entry, 'guid', 'id') ?? title ?? ''} ${url ?? date ?? ''}`.trim() || read.text;
  return { ...read, given, key: createHash('sha256').update(name).digest('hex').slice(0, 12) };
}

/** Words beside title and name of the feed in the line that WordPress adds: "The post … appeared first on …". */
const CREDIT_WORDS = 8;

/**
 * A text without a last line that says in which feed the entry stood: its title and the feed's name, and little else.
 */
function withoutCredit<T extends Pick<FoundArticle, 'text' | 'blocks'>>(read: T, title = '', feed = ''): T {
  const last = read.blocks?.at(-1);
  const line = read.text.slice(last?.start ?? 0);
  const isCredit =
    title !== '' &&
    feed !== '' &&
    line.includes(title) &&
    line.slice(line.indexOf(title) + title.length).includes(feed);
  const rest = line.replace(title, '').replace(feed, '').match(/\S+/g)?.length ?? 0;
  if (!last || !isCredit || rest > CREDIT_WORDS || last.start === 0) return read;
  return { ...read, blocks: [...(read.blocks ?? []).slice(0, -1), { ...last, markup: 'links' }] };
}

/** A WordPress export also holds drafts, menus and attachments. */
function isPublished(entry: XmlElement): boolean {
  const type = wordsOf(entry, 'wp:post_type');
  const status = wordsOf(entry, 'wp:status');
  return (type === undefined || type === 'post' || type === 'page') && (status === undefined || status === 'publish');
}

/**
 * HTML without WordPress's shortcodes, which may stand within words: "[dropcap]M[/dropcap]ystery", '[gallery ids="1"]'.
 * A word in brackets alone is somebody's ("[the union]").
 */
function withoutShortcodes(html: string): string {
  const paired = new Set([...html.matchAll(/\[\/([a-z][\w-]{1,40})\]/g)].map(([, name]) => name));
  return html.replace(/\[\/?([a-z][\w-]{1,40})((?:\s[^[\]]{0,500})?)\]/g, (code, name: string, rest: string) =>
    paired.has(name) || /^\s+[\w-]+=["']/.test(rest) ? '' : code,
  );
}

/** Titles of feeds are HTML, too. */
function plain(title: string): string {
  return /[<&]/.test(title) ? (readFragment(title)?.text ?? title) : title;
}
