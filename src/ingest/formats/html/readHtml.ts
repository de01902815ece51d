import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { declaredCharset, HTTP_HEADER } from '../encoding/declaredCharset.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { readPage } from './readPage.ts';

/** A saved page, in the encoding that it declares or looks like, with or without the HTTP header that came with it. */
export function readHtml(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes, declaredCharset(bytes));
  if ('problem' in decoded) return unreadable(decoded.problem);
  const { articles, problems } = readPage(decoded.text.replace(HTTP_HEADER, ''));
  return { articles, problems: decoded.warning ? [decoded.warning, ...problems] : problems };
}
