import type { SeedMetadata } from '../../../domain/seed.ts';
import type { FoundArticle, ReadFile } from '../adapter/adapter.ts';
import { unreadable } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { readRecord } from './readRecord.ts';
import { isObject, wordsOf } from './recordFields.ts';

/** Names under which exports keep their list of records. */
const LISTS = ['articles', 'items', 'item', 'results', 'stories', 'docs', 'hits'];

/** Records of one `.json` file, which is read whole: a `.jsonl` file holds any number. */
const MAX_RECORDS = 100_000;

/** A `.json` file: one record, a list of them, or an export or JSON Feed that holds a list. */
export async function readJson(bytes: Uint8Array): Promise<ReadFile> {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem);
  let value: unknown;
  try {
    value = JSON.parse(decoded.text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return unreadable(`is not JSON (${cause instanceof Error ? cause.message : 'cannot be parsed'}); correct it`);
  }
  const { records, isList, given: ofAll } = recordsOf(value);
  if (records.length > MAX_RECORDS)
    return unreadable(`is a list of over ${MAX_RECORDS} records; split it, or make it a .jsonl file`);
  const articles: FoundArticle[] = [];
  const problems: string[] = decoded.warning ? [decoded.warning] : [];
  const numberOfId = new Map<string, number>();
  for (const [i, item] of records.entries()) {
    const read = await readRecord(item);
    const place = isList ? `record ${i + 1} ` : '';
    if ('problem' in read) {
      problems.push(`${place}${read.problem}`);
      continue;
    }
    const { key = '', given } = read.article;
    const earlier = numberOfId.get(key);
    if (earlier === undefined) {
      numberOfId.set(key, i + 1);
      articles.push({ ...read.article, given: { ...ofAll, ...given } });
    } else {
      problems.push(`${place}has the id ${key}, which record ${earlier} has; give it an id of its own`);
    }
  }
  if (records.length === 0) return unreadable('is an empty list; put records in it or remove it');
  return { articles, problems };
}

interface Records {
  readonly records: readonly unknown[];
  readonly isList: boolean;
  /** What holds of each record that does not say otherwise. */
  readonly given: SeedMetadata;
}

/**
 * The records of a file, which may be one, or stand in a list within what an interface answered. The name of a JSON
 * Feed is the outlet of all its entries, and its author theirs (JSON Feed 1.1, "authors").
 */
function recordsOf(value: unknown): Records {
  if (Array.isArray(value)) return { records: value, isList: true, given: {} };
  const fields = isObject(value) ? value : {};
  const inner = fields['response'];
  if (isObject(inner)) return recordsOf(isObject(inner['content']) ? inner['content'] : inner);
  const list = LISTS.map((name) => fields[name]).find((each): each is unknown[] => Array.isArray(each));
  if (list === undefined) return { records: [value], isList: false, given: {} };
  const isFeed = typeof fields['version'] === 'string' && fields['version'].includes('jsonfeed.org');
  const [outlet, author] = isFeed ? [wordsOf(fields, 'title'), wordsOf(fields, 'author')] : [];
  return { records: list, isList: true, given: { ...(outlet ? { outlet } : {}), ...(author ? { author } : {}) } };
}
