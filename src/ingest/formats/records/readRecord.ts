import { createHash } from 'node:crypto';
import type { SeedMetadata } from '../../../domain/seed.ts';
import type { FoundArticle } from '../adapter/adapter.ts';
import { isMarkup } from '../html/isMarkup.ts';

/**
 * Names of a record's fields, ours first, then those of known exports: news-please (`maintext`, `date_publish`,
 * `source_domain`), Media Cloud (`stories_id`, `media_name`, `publish_date`), trafilatura (`sitename`, `raw_text`),
 * JSON Feed (`content_html`, `date_published`), The Guardian's (`webTitle`), NewsAPI's (`publishedAt`),
 * IPTC's ninjs (`body_html`) and schema.org's.
 */
const FIELDS = {
  id: ['id', '_id', 'guid', 'stories_id', 'story_id', 'uri'],
  text: [
    'text',
    'maintext',
    'story_text',
    'articleBody',
    'body',
    'bodyText',
    'body_text',
    'body_xhtml',
    'body_html',
    'content_text',
    'content_html',
    'content',
  ],
  title: ['title', 'headline', 'webTitle', 'name'],
  outlet: [
    'source',
    'outlet',
    'media_name',
    'sitename',
    'publisher',
    'source_domain',
    'hostname',
    'domain',
    'copyrightholder',
  ],
  date: [
    'date',
    'date_publish',
    'publish_date',
    'date_published',
    'datePublished',
    'publishedAt',
    'webPublicationDate',
    'versioncreated',
  ],
  author: ['author', 'authors', 'byline', 'creator'],
  url: ['url', 'link', 'webUrl'],
} as const;

type RecordRead = { readonly article: FoundArticle } | { readonly problem: string };

/**
 * One record of a `.json` or `.jsonl` file: `{ id, text, title?, source?, date?, author?, url? }`, where `source` is
 * the outlet, or the same under the names of a known export. A record without an id goes by its address. Other fields
 * are ignored. A text that is HTML is read as a page's is.
 */
export async function readRecord(value: unknown): Promise<RecordRead> {
  const fields = fieldsOf(value);
  const id = idOf(value);
  const raw = FIELDS.text.map((name) => fields[name]).find((each) => typeof each === 'string') ?? quotesOf(fields);
  const wrong = [...(id === undefined ? ['id'] : []), ...(raw === undefined ? ['text'] : [])];
  if (!isObject(value) || id === undefined || raw === undefined) {
    const what = isObject(value) ? wrong.join(', ') : 'the record';
    return { problem: `is not an article (${what}); a record needs an "id" and a "text"` };
  }
  if (id.trim() === '') return { problem: 'has an empty "id"; give the record an id of its own' };
  const read = isMarkup(raw) ? (await import('../html/readFragment.ts')).readFragment(raw) : { text: raw };
  if (read === null) return { problem: `has too many elements in its "text" (id ${id}); save the text alone` };
  if (!/[^\s\uFEFF]/u.test(read.text))
    return { problem: `has an empty "text" (id ${id}); fill it or remove the record` };
  const given = Object.fromEntries(
    (['title', 'outlet', 'date', 'author', 'url'] as const).flatMap((name) => {
      const words = wordsOf(fields, name)?.trim();
      return words ? [[name, words]] : [];
    }),
  ) as SeedMetadata;
  return { article: { key: id, isId: true, ...read, given } };
}

/** Id of a record, its own or made of its address; undefined where it has neither. */
export function idOf(value: unknown): string | undefined {
  const fields = fieldsOf(value);
  const url = wordsOf(fields, 'url');
  return wordsOf(fields, 'id') ?? (url === undefined ? undefined : hashOf(url));
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return isObject(value) ? { ...value, ...(isObject(value['fields']) ? value['fields'] : {}) } : {};
}

/**
 * A field as words. One that is missing, null or of another shape says nothing; lists are joined, and of a thing its
 * name is taken.
 */
function wordsOf(fields: Fields, name: keyof typeof FIELDS): string | undefined {
  return FIELDS[name].map((each) => toWords(fields[each])).find((each) => each !== undefined);
}

function toWords(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const words = value.map(toWords);
    return words.every((each) => each !== undefined) && words.length > 0 ? words.join(', ') : undefined;
  }
  return isObject(value) ? toWords(value['name']) : undefined;
}

/** The text of a record of GDELT's Global Quotation Graph: each quotation with the words before and after it. */
function quotesOf(fields: Fields): string | undefined {
  const quotes = fields['quotes'];
  if (!Array.isArray(quotes)) return undefined;
  const paragraphs = (quotes as unknown[]).flatMap((each) => {
    if (!isObject(each) || typeof each['quote'] !== 'string') return [];
    const [pre, post] = [each['pre'], each['post']].map((part) => (typeof part === 'string' ? part.trim() : ''));
    return [`${pre} “${each['quote'].trim()}” ${post}`.replace(/\s+/gu, ' ').trim()];
  });
  return paragraphs.length === 0 ? undefined : paragraphs.join('\n\n');
}

function hashOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 12);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
