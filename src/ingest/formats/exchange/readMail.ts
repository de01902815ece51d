import PostalMime, { type Address } from 'postal-mime';
import type { SeedMetadata } from '../../../domain/seed.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { mendControls } from '../encoding/decodeWindows1252.ts';
import { readFragment } from '../html/readFragment.ts';
import { readPage } from '../html/readPage.ts';
import { mailMarks } from '../text/mailMarks.ts';
import { withoutReply } from '../text/readTextHead.ts';
import { textLines } from '../adapter/textLines.ts';

/**
 * A message (`.eml`) or a page that a browser saved in one file (`.mhtml`, which is a message too). Of a message the
 * text that it was sent with is read: without its signature and without what it quotes of others, whose words they are
 * not to be told.
 */
export async function readMail(bytes: Uint8Array): Promise<ReadFile> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const page = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  const html = mail.html === undefined ? undefined : mendControls(mail.html);
  const isPage = page !== undefined || /^\W*saved by\b/i.test(nameOf(mail.from) ?? '');
  if (isPage && html !== undefined) return readPage(html, page === undefined ? {} : { url: page });
  const author = nameOf(mail.from);
  const given: SeedMetadata = {
    ...(mail.subject ? { title: withoutReply(mail.subject) } : {}),
    ...(author ? { author } : {}),
    ...(mail.date ? { date: mail.date } : {}),
  };
  const text = mendControls(mail.text ?? '');
  const plain = ownWords(text);
  const marked = html === undefined ? null : readFragment(html);
  // Some programs write as text only that a message is to be read elsewhere.
  const isStub = marked !== null && text.length * 2 < marked.text.length;
  const article = marked !== null && (plain === '' || isStub) ? marked : { text: plain };
  if (article.text.trim() === '')
    return unreadable('is a message without text; save the text of what is attached to it');
  return { articles: [{ ...article, given }], problems: [] };
}

/** What the sender wrote, with the empty lines that part its paragraphs. */
function ownWords(mail: string): string {
  const text = mail.replaceAll('\r\n', '\n');
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of mailMarks(textLines(text))) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from)].join('').trim();
}

function nameOf(from: Address | undefined): string | undefined {
  return from === undefined ? undefined : from.name || from.address;
}
