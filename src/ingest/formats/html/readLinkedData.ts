import type { SeedMetadata } from '../../../domain/seed.ts';
import { readFragment } from './readFragment.ts';
import { isMarkup } from './isMarkup.ts';

interface Scripts {
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
}

/** Longest value that is taken for a field, in characters. */
const MAX_VALUE = 500;

const articleType =
  /(?:Article|NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BlogPosting|LiveBlogPosting)$/;

/**
 * What a page says in schema.org's words (`<script type="application/ld+json">`) about its article, and the text of it
 * where that is there. Broken JSON is passed over, many pages have some.
 */
export function readLinkedData(document: Scripts): { readonly given: SeedMetadata; readonly body?: string } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = itemsOf(script.textContent ?? '').find((item) =>
      [item['@type']].flat().some((type) => articleType.test(String(type))),
    );
    if (!article) continue;
    const found: [keyof SeedMetadata, string | undefined][] = [
      ['title', nameOf(article['headline']) ?? nameOf(article['name'])],
      ['outlet', nameOf(article['publisher'])],
      ['date', nameOf(article['datePublished'])],
      ['author', nameOf(article['author'])],
      ['url', nameOf(article['url']) ?? idOf(article['mainEntityOfPage'])],
    ];
    const given = Object.fromEntries(found.filter(([, value]) => value !== undefined)) as SeedMetadata;
    const body = bodyOf(article['articleBody']);
    return body === undefined ? { given } : { given, body };
  }
  return { given: {} };
}

type Item = Readonly<Record<string, unknown>>;

function itemsOf(json: string): Item[] {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return [];
  }
  return (Array.isArray(data) ? data : [data])
    .flatMap((item: unknown) => {
      const graph = isObject(item) ? item['@graph'] : undefined;
      return Array.isArray(graph) ? (graph as unknown[]) : [item];
    })
    .filter(isObject);
}

function bodyOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = isMarkup(value) ? (readFragment(value)?.text ?? '') : value.replaceAll('\r\n', '\n').trim();
  return text === '' ? undefined : text;
}

/** A schema.org value as text: a string, a thing with a name, or a list of those. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, MAX_VALUE).replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
  return isObject(value) ? nameOf(value['name']) : undefined;
}

function idOf(value: unknown): string | undefined {
  return isObject(value) ? nameOf(value['@id']) : nameOf(value);
}

function isObject(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}
