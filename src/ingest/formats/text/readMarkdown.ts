import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { markdownBlocks } from './markdownBlocks.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { silentMarks } from './silentMarks.ts';

/** A Markdown text as it stands, marks and all, with its blocks, and what its front matter says. */
export function readMarkdown(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem);
  const { text, warning } = decoded;
  const read = markdownBlocks(text) ?? { marks: silentMarks(text) };
  return { articles: [{ text, ...read, given: readFrontMatter(text).given }], problems: warning ? [warning] : [] };
}
