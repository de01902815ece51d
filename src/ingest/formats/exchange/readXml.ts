import { DomUtils, parseDocument } from 'htmlparser2';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { declaredCharset } from '../encoding/declaredCharset.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { findExcess } from '../html/findExcess.ts';
import { readFeed } from './readFeed.ts';
import { readNewsMl } from './readNewsMl.ts';
import { readNitf } from './readNitf.ts';

/** Files of XML, by their root: feeds (RSS, Atom, a WordPress export), news items (NewsML-G2, NITF), pages (XHTML). */
export async function readXml(bytes: Uint8Array): Promise<ReadFile> {
  const decoded = decodeText(bytes, declaredCharset(bytes));
  if ('problem' in decoded) return unreadable(decoded.problem);
  const excess = findExcess(decoded.text, true);
  if (excess !== null) return unreadable(excess);
  const document = parseDocument(decoded.text, { xmlMode: true });
  const root = document.children.find((node) => DomUtils.isTag(node));
  const name = root?.name.toLowerCase().replace(/^.*:/, '');
  if (root === undefined) return unreadable('is not XML; correct it');
  if (name === 'html') return (await import('../html/readHtml.ts')).readHtml(bytes);
  const read =
    name === 'rss' || name === 'feed' || name === 'rdf'
      ? readFeed(root)
      : name === 'newsitem' || name === 'newsmessage'
        ? readNewsMl(root)
        : name === 'nitf'
          ? readNitf(root)
          : unreadable(
              `is XML of a kind that cannot be read ("${root.name.slice(0, 50)}"); save it as a page or a feed`,
            );
  return decoded.warning === undefined ? read : { ...read, problems: [decoded.warning, ...read.problems] };
}
