import type { SeedMetadata } from '../../../domain/seed.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { declaredCharset, HTTP_HEADER } from '../encoding/declaredCharset.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { readPage } from './readPage.ts';

/**
 * A saved page, in the encoding that it declares or looks like, with or without the HTTP header that came with it. The
 * address in that header (`Content-Location`) is the article's.
 */
export function readHtml(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes, declaredCharset(bytes));
  if ('problem' in decoded) return unreadable(decoded.problem);
  const { articles, problems } = readPage(decoded.text.replace(HTTP_HEADER, ''));
  const header = HTTP_HEADER.exec(decoded.text)?.[0] ?? '';
  const line = header.split('\n').find((each) => /^content-location:/i.test(each));
  const saved = line?.slice(line.indexOf(':') + 1).trim();
  return {
    articles: articles.map((article) => ({ ...article, given: withAddress(article.given, saved) })),
    problems: decoded.warning ? [decoded.warning, ...problems] : problems,
  };
}

/** A page may name a better address than the one it came from, on the same host: elsewhere it is not to be believed. */
function withAddress(given: SeedMetadata, saved: string | undefined): SeedMetadata {
  if (saved === undefined || !URL.canParse(saved) || !/^https?:$/.test(new URL(saved).protocol)) return given;
  const isBetter =
    given.url !== undefined && URL.canParse(given.url) && new URL(given.url).host === new URL(saved).host;
  return isBetter ? given : { ...given, url: saved };
}
