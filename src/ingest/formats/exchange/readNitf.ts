import type { SeedMetadata } from '../../../domain/seed.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { readFragment } from '../html/readFragment.ts';
import { descendantsOf, htmlOf, wordsOf, type XmlElement } from './xmlNodes.ts';

/** One article in NITF (IPTC's News Industry Text Format). */
export function readNitf(root: XmlElement): ReadFile {
  const read = nitfBody(root);
  if (read === null || read.text === '') return unreadable('holds no text; remove it');
  const [head] = descendantsOf(root, 'body.head');
  const [hedline] = descendantsOf(root, 'hedline');
  const [issued] = [...descendantsOf(root, 'date.issue'), ...descendantsOf(root, 'story.date')];
  const title = wordsOf(hedline, 'hl1') ?? wordsOf(descendantsOf(root, 'head')[0], 'title');
  const author = wordsOf(head, 'byline')?.replace(/^by\s+/i, '');
  const outlet = wordsOf(head, 'distributor') ?? descendantsOf(root, 'pubdata')[0]?.attribs['name'];
  const date = issued?.attribs['norm'];
  const given: SeedMetadata = {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(outlet ? { outlet } : {}),
    ...(date ? { date } : {}),
  };
  return { articles: [{ ...read, given }], problems: [] };
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
