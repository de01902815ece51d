import { DomUtils } from 'htmlparser2';
import type { SeedMetadata } from '../../../domain/seed.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { foldSpace } from '../adapter/writeBlocks.ts';
import { readFragment } from '../html/readFragment.ts';
import { childrenOf, descendantsOf, htmlOf, wordsOf, type XmlElement } from './xmlNodes.ts';

/** One article in NITF (IPTC's News Industry Text Format). */
export function readNitf(root: XmlElement): ReadFile {
  const read = nitfBody(root);
  if (read === null || read.text === '') return unreadable('holds no text; remove it');
  return { articles: [{ ...read, given: describeNitf(root) }], problems: [] };
}

/** What an article in NITF says of itself. */
export function describeNitf(root: XmlElement): SeedMetadata {
  const [body] = descendantsOf(root, 'body.head');
  const [hedline] = descendantsOf(root, 'hedline');
  const [issued] = [...descendantsOf(root, 'date.issue'), ...descendantsOf(root, 'story.date')];
  const [byline] = body === undefined ? [] : childrenOf(body, 'byline');
  const title = wordsOf(hedline, 'hl1') ?? wordsOf(descendantsOf(root, 'head')[0], 'title');
  const author = byline && authorOf(byline);
  const outlet =
    wordsOf(body, 'distributor') ??
    descendantsOf(root, 'pubdata')[0]?.attribs['name'] ??
    descendantsOf(root, 'doc.copyright')[0]?.attribs['holder'];
  const date = issued?.attribs['norm'];
  return {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(outlet ? { outlet } : {}),
    ...(date ? { date } : {}),
  };
}

/** The persons that a byline marks as such, or its words without their title. */
function authorOf(byline: XmlElement): string {
  const persons = descendantsOf(byline, 'person').map((each) => foldSpace(DomUtils.textContent(each)));
  if (persons.length > 0) return persons.join(', ');
  const words = DomUtils.getChildren(byline)
    .filter((node) => !(DomUtils.isTag(node) && node.name === 'byttl'))
    .map((node) => DomUtils.textContent(node));
  return foldSpace(words.join(' ')).replace(/^by\s+/i, '');
}

/** The text of an article in NITF: its paragraphs are HTML's, its headings are `hl2`, its pictures are left out. */
export function nitfBody(root: XmlElement): ReturnType<typeof readFragment> {
  const [content] = descendantsOf(root, 'body.content');
  if (content === undefined) return null;
  const html = htmlOf(content)
    .replace(/<media\b[^]*?<\/media>/gi, '')
    .replace(/<(\/?)hl2\b[^>]*>/gi, '<$1h2>');
  return readFragment(html);
}
