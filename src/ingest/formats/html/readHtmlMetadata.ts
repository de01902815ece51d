import type { SeedMetadata } from '../../../domain/seed.ts';
import { readLinkedData } from './readLinkedData.ts';

interface HtmlElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

interface HtmlDocument {
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** Longest value that is taken from a page's head, in characters. */
const MAX_VALUE = 500;

type Field = keyof SeedMetadata;

/** Names of meta tags by field, the one that is trusted most first. */
const metaNames: Readonly<Record<Field, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'],
  date: [
    'article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'dc.date',
    'dc.date.issued',
    'citation_date',
    'publish-date',
  ],
  author: ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'],
  url: ['og:url'],
};

/**
 * What a page's head says about the article: JSON-LD first, then meta tags, `<link rel=canonical>`, `<title>` and
 * `<h1>`.
 */
export function readHtmlMetadata(document: HtmlDocument): SeedMetadata {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = clean(tag.getAttribute('content'));
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  const linked = readLinkedData(document).given;
  const heads = [...document.querySelectorAll('h1')];
  const only: Partial<Record<Field, string | undefined>> = {
    title:
      (heads.length === 1 ? clean(heads[0]?.textContent) : undefined) ??
      clean([...document.querySelectorAll('title')][0]?.textContent),
    url: clean([...document.querySelectorAll('link[rel="canonical"]')][0]?.getAttribute('href')),
    date: clean([...document.querySelectorAll('article time[datetime]')][0]?.getAttribute('datetime')),
  };
  const given: { -readonly [key in Field]?: string } = {};
  for (const field of Object.keys(metaNames) as Field[]) {
    const tagged = metaNames[field]
      .map((name) => meta.get(name))
      .find((value) => value && !(field === 'author' && isUrl(value)));
    const value = linked[field] ?? tagged ?? only[field];
    if (value) given[field] = value;
  }
  const dated = given.date === undefined ? dateInAddress(given.url) : undefined;
  if (dated !== undefined) given.date = dated;
  return splitOutlet(given, clean([...document.querySelectorAll('title')][0]?.textContent));
}

/**
 * Takes the outlet off the title ("Talks fail | The Echo"), and finds it there where only the window's title has it.
 */
function splitOutlet(given: SeedMetadata, windowTitle: string | undefined): SeedMetadata {
  const { title, outlet } = given;
  if (!title) return given;
  const end = outlet === undefined ? -1 : title.lastIndexOf(outlet);
  const own =
    end > 0 && end + (outlet?.length ?? 0) === title.length
      ? /^(.*\S)\s*(?:[|·–—:»]|\s-)\s*$/u.exec(title.slice(0, end))?.[1]
      : undefined;
  const rest = windowTitle?.startsWith(title)
    ? /^\s*(?:[|·–—»]|-\s)\s*([^|·–—»]{2,40})$/u.exec(windowTitle.slice(title.length))?.[1]
    : undefined;
  const named = outlet ?? clean(rest);
  return { ...given, title: own ?? title, ...(named ? { outlet: named } : {}) };
}

/** The day in the path of an address: "/2024/05/30/…", "/2024-05-30-…", "/20240530/…". */
function dateInAddress(url: string | undefined): string | undefined {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '');
  const found = /[/_-]((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path ?? '');
  return found ? `${found[1]}-${found[3]}-${found[4]}` : undefined;
}

function isUrl(value: string): boolean {
  return /^https?:/i.test(value);
}

function clean(value: string | null | undefined): string | undefined {
  return value?.slice(0, MAX_VALUE).replace(/\s+/g, ' ').trim() || undefined;
}
