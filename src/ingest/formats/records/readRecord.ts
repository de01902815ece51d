import { createHash } from 'node:crypto';
import type { SeedMetadata } from '../../../domain/seed.ts';
import type { FoundArticle } from '../adapter/adapter.ts';
import { isMarkup } from '../html/isMarkup.ts';
import { fieldsOf, isObject, rawTextOf, type RecordFields, wordsOf } from './recordFields.ts';

type RecordRead = { readonly article: FoundArticle } | { readonly problem: string };

/**
 * One record of a `.json` or `.jsonl` file: `{ id, text, title?, source?, date?, author?, url? }`, where `source` is
 * the outlet, or the same under the names of a known export. A record without an id goes by its address. Other fields
 * are ignored. A text that is HTML is read as a page's is.
 */
export async function readRecord(value: unknown): Promise<RecordRead> {
  const fields = fieldsOf(value);
  const id = idOf(value);
  const raw = rawTextOf(fields) ?? quotesOf(fields);
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
  const given: SeedMetadata = Object.fromEntries(
    (['title', 'outlet', 'date', 'author', 'url'] as const).flatMap((name) => {
      const words = wordsOf(fields, name)?.trim();
      return words ? [[name, words]] : [];
    }),
  );
  return { article: { key: id, isId: true, ...read, given: await withPlainTitle(given) } };
}

/** Id of a record, its own or made of its address; undefined where it has neither. */
export function idOf(value: unknown): string | undefined {
  const fields = fieldsOf(value);
  const url = wordsOf(fields, 'url');
  return wordsOf(fields, 'id') ?? (url === undefined ? undefined : hashOf(url));
}

/** Titles of sites' own exports are HTML, as they stand on the page. */
async function withPlainTitle(given: SeedMetadata): Promise<SeedMetadata> {
  const { title = '' } = given;
  if (!isMarkup(title) && !/&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/i.test(title)) return given;
  const { readFragment } = await import('../html/readFragment.ts');
  return { ...given, title: readFragment(title)?.text ?? title };
}

/** The text of a record of GDELT's Global Quotation Graph: each quotation with the words before and after it. */
function quotesOf(fields: RecordFields): string | undefined {
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
