import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { mailMarks } from './mailMarks.ts';
import { pageMarks } from './pageMarks.ts';
import { readTextHead } from './readTextHead.ts';
import { readTranscript } from '../transcripts/readTranscript.ts';
import { silentMarks } from './silentMarks.ts';
import { textLines } from '../adapter/textLines.ts';

/**
 * A plain text, as it stands, with what its head says of it. Heads of pages and of messages, signatures and what a
 * message quotes are marked; what of the rest is the article, cleaning decides. A transcript with times is read as
 * captions are.
 */
export function readText(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem);
  const { text, warning } = decoded;
  const all = textLines(text);
  const head = readTextHead(text, all);
  const lines = all.slice(head?.marks.length ?? 0);
  const problems = warning ? [warning] : [];
  const transcript = readTranscript(text, lines, head?.given ?? {});
  if (transcript !== null) return { articles: [transcript], problems };
  const own = [...(head?.marks ?? []), ...(head?.isMail ? mailMarks(lines) : pageMarks(lines))];
  const marks = [...own, ...silentMarks(text, own)].toSorted((a, b) => a.start - b.start);
  return { articles: [{ text, marks, given: head?.given ?? {} }], problems };
}
