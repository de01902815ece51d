import { DomUtils } from 'htmlparser2';
import type { SeedMetadata } from '../../../domain/seed.ts';
import { type FoundArticle, type ReadFile, unreadable } from '../adapter/adapter.ts';
import { readFragment } from '../html/readFragment.ts';
import { describeNitf, nitfBody } from './readNitf.ts';
import { childrenOf, descendantsOf, htmlOf, wordsOf, type XmlElement } from './xmlNodes.ts';

/** Items of NewsML-G2 (IPTC) with text: one, or those of a message. Pictures and packages have none. */
export function readNewsMl(root: XmlElement): ReadFile {
  const items = root.name.endsWith('newsMessage') ? descendantsOf(root, 'newsItem') : [root];
  const articles = items.flatMap((item, n): FoundArticle[] => {
    const read = readContent(item);
    if (read === null || read.text === '') return [];
    const key = items.length === 1 ? {} : { key: item.attribs['guid'] ?? String(n + 1) };
    return [{ ...read, ...key, given: describe(item) }];
  });
  return articles.length > 0 ? { articles, problems: [] } : unreadable('holds no news item with text; remove it');
}

function readContent(item: XmlElement): ReturnType<typeof readFragment> {
  const [content] = childrenOf(item, 'contentSet');
  const [inline] = content === undefined ? [] : childrenOf(content, 'inlineXML', 'inlineData');
  if (inline === undefined) return null;
  const [nitf] = descendantsOf(inline, 'nitf');
  if (nitf !== undefined) return nitfBody(nitf);
  const [body] = descendantsOf(inline, 'body');
  // What an agency sets above and below its text says what the item's own fields say.
  for (const edge of [...descendantsOf(inline, 'header'), ...descendantsOf(inline, 'footer')])
    DomUtils.removeElement(edge);
  return readFragment(htmlOf(body ?? inline));
}

function describe(item: XmlElement): SeedMetadata {
  const [meta] = childrenOf(item, 'itemMeta');
  const [content] = childrenOf(item, 'contentMeta');
  const named = (parent: XmlElement | undefined, name: string): string | undefined => {
    const [of] = parent === undefined ? [] : childrenOf(parent, name);
    return wordsOf(of, 'name') ?? of?.attribs['literal'];
  };
  const title = wordsOf(content, 'headline') ?? wordsOf(meta, 'title');
  const outlet = named(meta, 'provider') ?? named(content, 'infoSource');
  const author = wordsOf(content, 'by') ?? named(content, 'creator');
  const date = wordsOf(content, 'contentCreated', 'contentModified') ?? wordsOf(meta, 'versionCreated', 'firstCreated');
  const [nitf] = descendantsOf(item, 'nitf');
  return {
    ...(nitf === undefined ? {} : describeNitf(nitf)),
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(author ? { author: author.replace(/^by\s+/i, '') } : {}),
    ...(date ? { date } : {}),
  };
}
