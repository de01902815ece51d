import type { FoundArticle, ReadFile } from '../adapter/adapter.ts';
import { unreadable } from '../adapter/adapter.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { readRecord } from './readRecord.ts';

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
  const { records, outlet } = recordsOf(value);
  if (records !== null && records.length > MAX_RECORDS)
    return unreadable(`is a list of over ${MAX_RECORDS} records; split it, or make it a .jsonl file`);
  const articles: FoundArticle[] = [];
  const problems: string[] = decoded.warning ? [decoded.warning] : [];
  const numberOfId = new Map<string, number>();
  for (const [i, item] of (records ?? [value]).entries()) {
    const read = await readRecord(item);
    const place = records === null ? '' : `record ${i + 1} `;
    if ('problem' in read) {
      problems.push(`${place}${read.problem}`);
      continue;
    }
    const { key = '', given } = read.article;
    const earlier = numberOfId.get(key);
    if (earlier === undefined) {
      numberOfId.set(key, i + 1);
      articles.push({ ...read.article, given: outlet && !given.outlet ? { ...given, outlet } : given });
    } else {
      problems.push(`${place}has the id ${key}, which record ${earlier} has; give it an id of its own`);
    }
  }
  if (records?.length === 0) return unreadable('is an empty list; put records in it or remove it');
  return { articles, problems };
}

/** The list of records, or null for one record; and the name of the feed, which is the outlet of all. */
export function recordsOf(value: unknown): { records: readonly unknown[] | null; outlet?: string } {
  if (Array.isArray(value)) return { records: value };
  if (typeof value !== 'object' || value === null) return { records: null };
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields['response'] === 'object' && fields['response'] !== null) return recordsOf(fields['response']);
  const list = LISTS.map((name) => fields[name]).find((each): each is unknown[] => Array.isArray(each));
  if (list === undefined) return { records: null };
  const isFeed = typeof fields['version'] === 'string' && fields['version'].includes('jsonfeed.org');
  return isFeed && typeof fields['title'] === 'string' ? { records: list, outlet: fields['title'] } : { records: list };
}
