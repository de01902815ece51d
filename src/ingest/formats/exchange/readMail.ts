import PostalMime, { type Address } from 'postal-mime';
import type { SeedMetadata } from '../../../domain/seed.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { mendControls } from '../encoding/decodeWindows1252.ts';
import { readFragment } from '../html/readFragment.ts';
import { readPage } from '../html/readPage.ts';

/**
 * A message (`.eml`) or a page that a browser saved in one file (`.mhtml`, which is a message too). Of a message the
 * text that it was sent with is read: without its signature and without what it quotes of others, whose words they are
 * not to be told.
 */
export async function readMail(bytes: Uint8Array): Promise<ReadFile> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const page = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  const html = mail.html === undefined ? undefined : mendControls(mail.html);
  if (page !== undefined && html !== undefined) return readPage(html, { url: page });
  const author = nameOf(mail.from);
  const given: SeedMetadata = {
    ...(mail.subject ? { title: mail.subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s{0,3}:\s{0,3})+/i, '') } : {}),
    ...(author ? { author } : {}),
    ...(mail.date ? { date: mail.date } : {}),
  };
  const plain = ownWords(mendControls(mail.text ?? ''));
  const marked = html === undefined ? null : readFragment(html);
  const isShort = marked !== null && plain.length * 2 < marked.text.length;
  const article = marked !== null && (plain === '' || isShort) ? marked : { text: plain };
  if (article.text.trim() === '')
    return unreadable('is a message without text; save the text of what is attached to it');
  return { articles: [{ ...article, given }], problems: [] };
}

/** What the sender wrote: no quoted lines, no line that announces them, nothing below the mark of a signature. */
function ownWords(text: string): string {
  const [own = ''] = text.replaceAll('\r\n', '\n').split(/\n-- ?\n/);
  const lines = own.split('\n');
  const kept = lines.filter(
    (line, n) => !line.startsWith('>') && !(line.length < 200 && /:\s*$/.test(line) && lines[n + 1]?.startsWith('>')),
  );
  return kept.join('\n').trim();
}

function nameOf(from: Address | undefined): string | undefined {
  return from === undefined ? undefined : from.name || from.address;
}
