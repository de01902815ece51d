import { DomUtils, parseDocument } from 'htmlparser2';
import { declaredCharset } from '../encoding/declaredCharset.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { findExcess } from '../html/findExcess.ts';
import { entriesOf, linkOf } from './readFeed.ts';
import { wordsOf, type XmlElement } from './xmlNodes.ts';

/**
 * The addresses of a feed's articles (RSS, Atom, JSON Feed), in its order, as they stand there: they may be relative to
 * the feed's own. An entry without one is left out. Or why the file is no feed.
 */
export function feedLinks(bytes: Uint8Array): { readonly links: readonly string[] } | { readonly problem: string } {
  const decoded = decodeText(bytes, declaredCharset(bytes));
  if ('problem' in decoded) return decoded;
  const text = decoded.text.replace(/^\uFEFF/, '');
  return /^\s*\{/.test(text) ? linksInJson(text) : linksInXml(text);
}

const NO_FEED = { problem: 'is no feed (RSS, Atom or JSON Feed)' };

function linksInXml(text: string): ReturnType<typeof feedLinks> {
  const excess = findExcess(text, true);
  if (excess !== null) return { problem: excess };
  const root = parseDocument(text, { xmlMode: true }).children.find((node) => DomUtils.isTag(node));
  if (root === undefined || !/^(?:.*:)?(?:rss|feed|rdf)$/i.test(root.name)) return NO_FEED;
  return { links: unique(entriesOf(root).map((entry) => linkOf(entry) ?? permalinkOf(entry))) };
}

/** In RSS the name of an entry is its address, unless it says that it is not. */
function permalinkOf(entry: XmlElement): string | undefined {
  const guid = wordsOf(entry, 'guid');
  return guid !== undefined && /^https?:\/\//i.test(guid) ? guid : undefined;
}

function linksInJson(text: string): ReturnType<typeof feedLinks> {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return NO_FEED;
  }
  const { version, items } = feed as { readonly version?: unknown; readonly items?: unknown };
  if (typeof version !== 'string' || !version.includes('jsonfeed.org') || !Array.isArray(items)) return NO_FEED;
  return {
    links: unique(
      items.map((item: unknown) => {
        const { url, external_url: elsewhere } = (item ?? {}) as Readonly<Record<string, unknown>>;
        return [url, elsewhere].find((each) => typeof each === 'string');
      }),
    ),
  };
}

function unique(links: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(links.flatMap((link) => link?.trim() || []))];
}
