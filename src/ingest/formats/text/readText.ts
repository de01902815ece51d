import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { silentMarks } from './silentMarks.ts';

/** A plain text, as it stands: what of it is the article, cleaning decides. */
export function readText(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem);
  const { text, warning } = decoded;
  return { articles: [{ text, marks: silentMarks(text), given: {} }], problems: warning ? [warning] : [] };
}
