import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { readFrontMatter } from './readFrontMatter.ts';

/** A Markdown text as it stands, marks and all, and what its front matter says. */
export function readMarkdown(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem);
  const { text, warning } = decoded;
  return { articles: [{ text, given: readFrontMatter(text).given }], problems: warning ? [warning] : [] };
}
